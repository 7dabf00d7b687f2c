package org.armistice.validation;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.index.CeasefireIndex;
import org.armistice.index.Chronology;
import org.armistice.index.ControlIndex;
import org.armistice.index.EstimateIndex;
import org.armistice.index.ExistenceIndex;
import org.armistice.index.LinkIndex;
import org.armistice.index.MediationIndex;
import org.armistice.index.PlaceIndex;
import org.armistice.index.StandingIndex;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.table.Reference;
import org.armistice.time.Truth;

/** The dataset that is being validated, and its indexes, each made when it is first asked for. */
public final class Facts {

    private static final String ONE_ENTRY =
            "A rule that needs the entry alone asks for others. Let its needs() say what it has to see.";

    private final Supplier<Dataset> dataset;
    private final Policy policy;
    private final Supplier<ControlIndex> control;
    private final Supplier<CeasefireIndex> ceasefires;
    private final Supplier<ExistenceIndex> existence;
    private final Supplier<MediationIndex> mediation;
    private final Supplier<PlaceIndex> places;
    private final Supplier<StandingIndex> statements;
    private final Supplier<LinkIndex> links;
    private final Supplier<Map<Ref<Statement>, List<Ref<Statement>>>> answersInCircles;
    private final Supplier<SharedCodes> sharedCodes;
    private final Supplier<Outlines> outlines;
    private final OfLast<Members> members = new OfLast<>(Members::of);
    private final Supplier<EstimateIndex> estimates;
    private final Supplier<Pledges> pledges;
    private final Supplier<Grounds> grounds;
    private final Supplier<Chronology> chronology;
    private final OfLast<List<Participation>> participations =
            new OfLast<>(entry -> Participation.in(entry, references(entry)));

    Facts(Dataset dataset, Policy policy) {
        this(() -> dataset, policy);
    }

    private Facts(Supplier<Dataset> dataset, Policy policy) {
        this.dataset = dataset;
        this.policy = policy;
        this.control = Suppliers.memoize(() -> ControlIndex.of(dataset()));
        this.ceasefires = Suppliers.memoize(() -> CeasefireIndex.of(dataset()));
        this.existence = Suppliers.memoize(() -> ExistenceIndex.of(dataset()));
        this.mediation = Suppliers.memoize(() -> MediationIndex.of(dataset()));
        this.places = Suppliers.memoize(() -> PlaceIndex.of(dataset()));
        this.statements = Suppliers.memoize(() -> StandingIndex.of(dataset()));
        this.answersInCircles = Suppliers.memoize(() -> StandingIndex.loopsIn(dataset()));
        this.links = Suppliers.memoize(() -> LinkIndex.of(dataset()));
        this.sharedCodes = Suppliers.memoize(() -> SharedCodes.in(dataset()));
        this.outlines = Suppliers.memoize(() -> Outlines.in(dataset()));
        this.estimates = Suppliers.memoize(() -> EstimateIndex.of(dataset()));
        this.pledges = Suppliers.memoize(() -> Pledges.in(dataset()));
        this.grounds = Suppliers.memoize(() -> Grounds.in(this));
        this.chronology = Suppliers.memoize(() -> Chronology.of(dataset()));
    }

    /** Returns the facts around an entry that is validated by itself, which are none. */
    static Facts ofOneEntry(Policy policy) {
        return new Facts(
                () -> {
                    throw new IllegalStateException(ONE_ENTRY);
                },
                policy);
    }

    /** Tells whether anything is reported of a law that is so surely broken, so that it is worth putting into words. */
    boolean isReported(Truth broken) {
        return policy.reports(broken);
    }

    /** Returns the dataset. */
    public Dataset dataset() {
        return dataset.get();
    }

    /** Returns the entry that is referred to, if there is one and it is of the given kind or group. */
    public <E extends Entry> Optional<E> find(Ref<? extends Entry> ref, Class<E> kind) {
        return dataset().find(ref, kind);
    }

    /** Returns who holds what. */
    public ControlIndex control() {
        return control.get();
    }

    /** Returns which ceasefires are in force. */
    public CeasefireIndex ceasefires() {
        return ceasefires.get();
    }

    /** Returns which states exist and which checkpoints stand. */
    public ExistenceIndex existence() {
        return existence.get();
    }

    /** Returns who mediates what. */
    public MediationIndex mediation() {
        return mediation.get();
    }

    /** Returns what lies where. */
    public PlaceIndex places() {
        return places.get();
    }

    /** Returns who says what of what. */
    public StandingIndex statements() {
        return statements.get();
    }

    /** Returns of statements that answer themselves a chain on which each does, by what it begins with. */
    Map<Ref<Statement>, List<Ref<Statement>>> answersInCircles() {
        return answersInCircles.get();
    }

    /** Returns how entries stand to each other. */
    public LinkIndex links() {
        return links.get();
    }

    /** Returns which entries have the same codes. */
    SharedCodes sharedCodes() {
        return sharedCodes.get();
    }

    /** Returns which places have which outline. */
    Outlines outlines() {
        return outlines.get();
    }

    /** Returns what stands in an entry. */
    Members members(Entry entry) {
        return members.of(entry);
    }

    /** Returns which estimates cover what, and what they add up to. */
    public EstimateIndex estimates() {
        return estimates.get();
    }

    /** Returns what came after what. */
    public Chronology chronology() {
        return chronology.get();
    }

    /** Returns who pledged to fight beside whom. */
    Pledges pledges() {
        return pledges.get();
    }

    /** Returns who is said to have held which place. */
    Grounds grounds() {
        return grounds.get();
    }

    /** Returns all references of an entry in the order in which they are written. */
    List<Reference> references(Entry entry) {
        return members(entry).references();
    }

    /** Returns what actors do in an entry, and when. */
    List<Participation> participations(Entry entry) {
        return participations.of(entry);
    }
}
