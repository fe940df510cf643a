package dk.koereplan.merge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// One generated history and what came of it.
record Trial(long seed, Engine engine) {
    private static final int[] SIZES = {2, 5, 11};
    static final int OPS = 400;

    /// The properties that this history breaks, and how.
    Map<Property, String> run(List<Property> properties) {
        try {
            World world = World.run(ops(), size(), engine);
            Map<Property, String> broken = new EnumMap<>(Property.class);
            properties.forEach(p -> p.brokenIn(world).ifPresent(how -> broken.put(p, how)));
            return broken;
        } catch (RuntimeException e) {
            throw new IllegalStateException("the history of seed " + seed + " did not run to its end", e);
        }
    }

    /// Runs a history for each seed and answers the first that breaks anything, shrunk and ready to print.
    static Optional<String> firstFailure(LongStream seeds, List<Property> properties) {
        return seeds.parallel()
                .mapToObj(seed -> new Trial(seed, Engine.SOUND))
                .map(trial -> Map.entry(trial, trial.run(properties)))
                .filter(e -> !e.getValue().isEmpty())
                .findAny()
                .map(e -> e.getKey().described(e.getValue()));
    }

    private String described(Map<Property, String> broken) {
        Property property = broken.keySet().iterator().next();
        List<Op> few = Shrinker.shrink(ops(), some -> brokenBy(some, property).isPresent());
        return "seed %d with %d members breaks %s\n%s\nshrunk to:\n%s"
                .formatted(
                        seed,
                        size(),
                        broken.keySet(),
                        brokenBy(few, property).orElse(broken.get(property)),
                        few.stream().map(Op::toString).collect(Collectors.joining("\n")));
    }

    private Optional<String> brokenBy(List<Op> ops, Property property) {
        return property.brokenIn(World.run(ops, size(), engine));
    }

    private List<Op> ops() {
        return Op.history(seed, size(), OPS);
    }

    private int size() {
        return SIZES[(int) Math.floorMod(seed, (long) SIZES.length)];
    }

    static List<Property> all() {
        return Arrays.asList(Property.values());
    }
}
