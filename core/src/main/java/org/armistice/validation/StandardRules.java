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
            .add(new NoneAndSome())
            .add(OutsideExistence.OF_STATES)
            .add(new SuccessionOfItself())
            .add(new WithinItself())
            .add(new TwoControllers<>("Territory.TwoControllers", Territory.class))
            .add(new TwoControllers<>("Corridor.TwoControllers", Corridor.class))
            .add(new CheckpointWithoutPlace())
            .add(new TooFewParties())
            .addAll(MediatorIsParty.ALL)
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
            .addAll(OutsideExistence.OF_OTHERS)
            .addAll(AssertedOutOfTime.ALL)
            .addAll(LinkOutOfTime.ALL)
            .addAll(LinkedToItself.ALL)
            .add(new OrderContradicted())
            .addAll(SuccessionOutOfTime.ALL)
            .add(new PublishedBefore())
            .add(new ReadBeforePublication())
            .add(new RecordedBefore())
            .addAll(CreatedTooEarly.ALL)
            .add(new SilencesNothing())
            .add(new PartyOutsideConflict())
            .add(new OverlappingCeasefires())
            .add(new MediatorIsBelligerent())
            .add(new MediatorPledgedDefense())
            .add(new OperatorWithoutGround())
            .add(new OfficeOfPerson())
            .add(new ParticipantForNobody())
            .add(new VictimsExceedWhole())
            .add(new PartsExceedWhole())
            .build();

    private StandardRules() {}
}
