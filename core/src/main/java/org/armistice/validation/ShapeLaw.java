package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.armistice.model.Entry;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.validation.Members.Member;
import org.armistice.validation.Path.Box;
import org.armistice.validation.Path.Role;

/** A path of a shape MUST, or SHOULD, be as RFC 7946 (GeoJSON) demands. */
final class ShapeLaw extends StandardRule<Entry> {

    /** What is wrong: behind which position, or -1 for the path as a whole. */
    private record Fault(int position, String message) {

        static Optional<Fault> when(boolean isBroken, Supplier<String> message) {
            return isBroken ? Optional.of(new Fault(-1, message.get())) : Optional.empty();
        }
    }

    static final List<Rule> ALL = List.of(
            new ShapeLaw(
                    Severity.ERROR,
                    "Shape.RingOpen",
                    "The ring of an area MUST end where it begins.",
                    path -> Fault.when(
                            path.isRing() && !Path.isClosed(path.points()),
                            () -> "Begins at (%s) and ends at (%s).".formatted(first(path), last(path))),
                    "Repeat the first position at the end."),
            new ShapeLaw(
                    Severity.ERROR,
                    "Shape.RingTooShort",
                    "The ring of an area MUST have four positions or more, of which the last is the first.",
                    path -> Fault.when(
                            path.isRing() && path.points().size() < 4,
                            () -> "Has %s, but a ring needs 4 or more.".formatted(positions(path))),
                    "Add the missing corners, or leave the ring out."),
            new ShapeLaw(
                    Severity.ERROR,
                    "Shape.LineTooShort",
                    "A line MUST have two positions or more.",
                    path -> Fault.when(
                            path.role() == Role.LINE && path.points().size() < 2,
                            () -> "Has %s, but a line needs 2 or more.".formatted(positions(path))),
                    "Give a single point as latitude and longitude."),
            new ShapeLaw(
                    Severity.WARNING,
                    "Shape.WrongWay",
                    "An outer ring SHOULD run counterclockwise, and the ring of a hole clockwise.",
                    ShapeLaw::wrongWay,
                    "Reverse its positions."),
            new ShapeLaw(
                    Severity.WARNING,
                    "Shape.NoArea",
                    "A ring SHOULD enclose an area.",
                    path -> Fault.when(
                            path.isWhole() && path.isFlat(),
                            () -> "Has %s that lie on one line.".formatted(positions(path))),
                    "Add the missing corners, or draw it as a line."),
            new ShapeLaw(
                    Severity.WARNING,
                    "Shape.RepeatedPosition",
                    "A path SHOULD NOT have the same position twice in a row.",
                    ShapeLaw::repeated,
                    "Leave one of them out."),
            new ShapeLaw(
                    Severity.WARNING,
                    "Shape.CrossesAntimeridian",
                    "A shape that crosses the antimeridian SHOULD be cut in two there.",
                    ShapeLaw::crossing,
                    "Cut it at longitude 180 and write the parts as a multiple line or polygon."),
            new ShapeLaw(
                    Severity.ERROR,
                    "Shape.HoleOutside",
                    "A hole MUST lie in its outer ring.",
                    path -> Fault.when(
                            path.role() == Role.HOLE
                                    && path.isWhole()
                                    && !path.outer().contains(Box.around(path.points())),
                            () -> "Reaches beyond its outer ring."),
                    "Correct its positions, or make it a polygon of its own."));

    private final Function<Path, Optional<Fault>> fault;
    private final String hint;

    private ShapeLaw(Severity severity, String id, String law, Function<Path, Optional<Fault>> fault, String hint) {
        super(severity, id, Entry.class, Needs.ENTRY, law);
        this.fault = fault;
        this.hint = hint;
    }

    /** Reports of each path the first fault. */
    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Member member : facts.members(entry).values()) {
            if (member.value() instanceof Shape shape) {
                for (Path path : Path.of(shape)) {
                    fault.apply(path).ifPresent(found -> findings.accept(finding(entry, member, path, found)));
                }
            }
        }
    }

    private Finding finding(Entry entry, Member member, Path path, Fault found) {
        String position = found.position() < 0 ? "" : "/" + found.position();
        return finding(entry, member.pointer() + path.pointer() + position)
                .message(found.message())
                .hint(hint);
    }

    private static Optional<Fault> wrongWay(Path path) {
        double area = path.isWhole() ? path.area() : 0;
        boolean isOuter = path.role() == Role.OUTER_RING;
        return Fault.when(
                isOuter ? area < 0 : area > 0,
                () -> isOuter
                        ? "Is an outer ring and runs clockwise."
                        : "Is the ring of a hole and runs counterclockwise.");
    }

    private static Optional<Fault> repeated(Path path) {
        List<Point> points = path.points();
        for (int i = 1; i < points.size() && path.role() != Role.POINTS; i++) {
            if (points.get(i).equals(points.get(i - 1))) {
                return Optional.of(new Fault(i, "Is (%s), as the position before it.".formatted(points.get(i))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> crossing(Path path) {
        int position = path.role() == Role.POINTS ? -1 : Path.longEdge(path.points());
        return position < 0
                ? Optional.empty()
                : Optional.of(new Fault(
                        position,
                        "Leads from (%s) to (%s), around more than half of the earth."
                                .formatted(
                                        path.points().get(position - 1),
                                        path.points().get(position))));
    }

    private static Point first(Path path) {
        return path.points().get(0);
    }

    private static Point last(Path path) {
        return path.points().get(path.points().size() - 1);
    }

    private static String positions(Path path) {
        return Words.count(path.points().size(), "position", "positions");
    }
}
