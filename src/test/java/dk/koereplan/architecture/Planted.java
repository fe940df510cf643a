package dk.koereplan.architecture;

import static dk.koereplan.architecture.Packages.ROOT;

import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a class into any package of ours that breaks the package's row: it has a field of a forbidden class.
final class Planted {
    private Planted() {}

    static Location importerOfBoot(String pkg) {
        return importer(pkg, "boot.Main");
    }

    static Location importer(String pkg, String forbidden) {
        String name = ROOT + pkg.replace("..", ".offender") + ".Planted";
        byte[] bytes = ClassFile.of()
                .build(
                        ClassDesc.of(name),
                        type -> type.withField("root", ClassDesc.of(ROOT + forbidden), ClassFile.ACC_PUBLIC));
        try {
            Path file = Files.createTempDirectory("planted").resolve("Planted.class");
            file.toFile().deleteOnExit();
            return Location.of(Files.write(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
