import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Writes class files so that the cache of the image can keep all that they need. What they do stays the same.
///
/// A record's `equals` and `hashCode`, and a `switch` over types, are put together by Java when they are first called,
/// from small classes that the cache does not keep: hundreds of them at each start. They become plain methods.
/// The cache also takes no class of before Java 7, which the old verifier has to look at: such become classes of Java 8.
final class PlainClasses {
    private static final String RECORDS = "java.lang.runtime.ObjectMethods";
    private static final String SWITCHES = "java.lang.runtime.SwitchBootstraps";
    private static final int PLAIN_METHOD = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    /// What sums up a record's components, as Java itself does it.
    private static final int HASH_FACTOR = 31;

    private final ClassFile format;

    /// @param libraries where the classes are that class files name
    PlainClasses(ClassLoader libraries) {
        format = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(libraries)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// Arguments: folders of class files, which are written anew where they lie.
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (URLClassLoader own = new URLClassLoader(new URL[] {Path.of(folder).toUri().toURL()})) {
                new PlainClasses(own).writeFolder(Path.of(folder));
            }
        }
    }

    void writeJar(Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            writeFolder(zip.getPath("/"));
        }
    }

    private void writeFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Optional<byte[]> plain = plain(Files.readAllBytes(file));
                if (plain.isPresent()) {
                    Files.write(file, plain.get());
                }
            }
        }
    }

    /// @return empty when the class may stay as it is
    private Optional<byte[]> plain(byte[] bytes) {
        ClassModel old = format.parse(bytes);
        if (old.majorVersion() < ClassFile.JAVA_7_VERSION) {
            ClassTransform renewed = (builder, element) -> builder.with(
                    element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element);
            return Optional.of(format.transformClass(
                    old, renewed.andThen(ClassTransform.transformingMethodBodies(CodeBuilder::with))));
        }
        boolean composed = old.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(PlainClasses::isComposed);
        return composed ? Optional.of(format.transformClass(old, composing(old))) : Optional.empty();
    }

    private static ClassTransform composing(ClassModel old) {
        List<Consumer<ClassBuilder>> methods = new ArrayList<>();
        CodeTransform calls = (builder, element) -> {
            if (isComposed(element) && element instanceof InvokeDynamicInstruction composed) {
                String name = "plain$" + composed.name() + "$" + methods.size();
                methods.add(made -> made.withMethodBody(
                        name, composed.typeSymbol(), PLAIN_METHOD, code -> write(composed, code)));
                builder.invokestatic(
                        old.thisClass().asSymbol(), name, composed.typeSymbol(), old.flags().has(AccessFlag.INTERFACE));
            } else {
                builder.with(element);
            }
        };
        return ClassTransform.transformingMethodBodies(
                        method -> method.code().stream()
                                .flatMap(code -> code.elementStream())
                                .anyMatch(PlainClasses::isComposed),
                        calls)
                .andThen(ClassTransform.endHandler(builder -> methods.forEach(method -> method.accept(builder))));
    }

    private static boolean isComposed(Object element) {
        if (!(element instanceof InvokeDynamicInstruction call)) {
            return false;
        }
        String maker = call.bootstrapMethod().owner().packageName() + "."
                + call.bootstrapMethod().owner().displayName();
        String name = call.name().stringValue();
        return maker.equals(RECORDS) && (name.equals("equals") || name.equals("hashCode"))
                || maker.equals(SWITCHES)
                        && name.equals("typeSwitch")
                        && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static void write(InvokeDynamicInstruction call, CodeBuilder code) {
        switch (call.name().stringValue()) {
            case "equals" -> writeEquals(call, code);
            case "hashCode" -> writeHash(components(call), code);
            default -> writeSwitch(call.bootstrapArgs(), code);
        }
    }

    /// The fields of a record, which follow its class and its names.
    private static List<DirectMethodHandleDesc> components(InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream()
                .skip(2)
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }

    /// The number of the first type, from a given one on, that a value is of; -1 for null.
    private static void writeSwitch(List<ConstantDesc> types, CodeBuilder code) {
        Label some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        for (int i = 0; i < types.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(types.size()).ireturn();
    }

    private static void writeHash(List<DirectMethodHandleDesc> components, CodeBuilder code) {
        code.iconst_0();
        for (DirectMethodHandleDesc component : components) {
            code.loadConstant(HASH_FACTOR).imul();
            ClassDesc type = loadField(component, 0, code);
            if (type.isPrimitive()) {
                code.invokestatic(boxed(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(
                        ClassDesc.of("java.util.Objects"),
                        "hashCode",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static void writeEquals(InvokeDynamicInstruction call, CodeBuilder code) {
        ClassDesc record = call.typeSymbol().parameterType(0);
        Label other = code.newLabel();
        Label unequal = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        code.aload(1).instanceOf(record).ifeq(unequal);
        code.aload(1).checkcast(record).astore(2);
        for (DirectMethodHandleDesc component : components(call)) {
            ClassDesc type = loadField(component, 0, code);
            loadField(component, 2, code);
            if (type.isPrimitive()) {
                // the order of a float or a double, by which what is no number is equal to itself
                code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
                code.ifne(unequal);
            } else {
                code.invokestatic(
                        ClassDesc.of("java.util.Objects"),
                        "equals",
                        MethodTypeDesc.of(
                                ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object));
                code.ifeq(unequal);
            }
        }
        code.iconst_1().ireturn();
        code.labelBinding(unequal).iconst_0().ireturn();
    }

    private static ClassDesc loadField(DirectMethodHandleDesc getter, int variable, CodeBuilder code) {
        ClassDesc type = getter.invocationType().returnType();
        code.aload(variable).getfield(getter.owner(), getter.methodName(), type);
        return type;
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return switch (primitive.descriptorString()) {
            case "Z" -> ConstantDescs.CD_Boolean;
            case "B" -> ConstantDescs.CD_Byte;
            case "C" -> ConstantDescs.CD_Character;
            case "S" -> ConstantDescs.CD_Short;
            case "I" -> ConstantDescs.CD_Integer;
            case "J" -> ConstantDescs.CD_Long;
            case "F" -> ConstantDescs.CD_Float;
            default -> ConstantDescs.CD_Double;
        };
    }
}
