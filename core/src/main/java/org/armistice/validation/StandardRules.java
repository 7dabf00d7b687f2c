package org.armistice.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.armistice.model.Corridor;
import org.armistice.model.Territory;

/** The laws of this library: the one place that lists them. */
final class StandardRules {

    static final List<Rule> ALL = ImmutableList.<Rule>builder()
            .add(new DanglingReference())
            .add(new ReferenceOfWrongKind())
            .add(new UnknownKind())
            .add(new NoName())
            .add(new NoCitation())
            .add(new OutsideExistence())
            .add(new SuccessionOfItself())
            .add(new WithinItself())
            .add(new TwoControllers<>("Territory.TwoControllers", Territory.class))
            .add(new TwoControllers<>("Corridor.TwoControllers", Corridor.class))
            .add(new CheckpointWithoutPlace())
            .add(new TooFewParties())
            .add(new MediatorIsParty())
            .addAll(Incomplete.ALL)
            .addAll(NamedTwice.ALL)
            .addAll(OutOfTime.ALL)
            .add(new AnswersItself())
            .add(new SpeakerWithoutOffice())
            .add(new OfficeOutsideExistence())
            .add(new HostWithoutVenue())
            .add(new ViolationOutsideTerm())
            .add(new ViolationByOutsider())
            .addAll(DateOrder.ALL)
            .add(new LowAboveHigh())
            .add(new BestOutsideRange())
            .add(new SidesExceedWhole())
            .addAll(CodeLaw.ALL)
            .addAll(TwoCodes.ALL)
            .addAll(SharedCode.ALL)
            .addAll(TextLaw.ALL)
            .addAll(ShapeLaw.ALL)
            .add(new NullIsland())
            .add(new PointOffShape())
            .addAll(FarOff.ALL)
            .build();

    private StandardRules() {}
}
