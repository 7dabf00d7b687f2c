package org.armistice.extension;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a JSON object that this version does not know, in the order in which they were read.
 *
 * <p>They belong to the value that carries them, and are copied and written with it. The order counts in equality, as
 * it counts in the file. A program that adds members of its own gives them a prefix, {@code acme:score}, so that no
 * later version of the format gives the name another meaning:
 *
 * <pre>{@code
 * State scored = state.toBuilder()
 *         .unknownMembers(state.unknownMembers().with("acme:score", JsonText.of(0.82)))
 *         .build();
 * Optional<BigDecimal> score = scored.unknownMembers().get("acme:score").map(JsonText::asNumber);
 * }</pre>
 *
 * <p>Names are unique. Immutable.
 */
public final class UnknownMembers implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final UnknownMembers NONE = new UnknownMembers(new LinkedHashMap<>());

    private final LinkedHashMap<String, JsonText> members;

    private UnknownMembers(LinkedHashMap<String, JsonText> members) {
        this.members = members;
    }

    /** Returns no members. */
    public static UnknownMembers none() {
        return NONE;
    }

    /**
     * Returns the given members in the order of the map.
     *
     * @throws IllegalArgumentException if a name holds half of a surrogate pair
     */
    public static UnknownMembers of(Map<String, JsonText> members) {
        members.keySet().forEach(JsonText::of);
        return members.isEmpty() ? NONE : new UnknownMembers(new LinkedHashMap<>(members));
    }

    /**
     * Returns these members and one more at the end; a member of the same name is replaced where it stands.
     *
     * @throws IllegalArgumentException if the name holds half of a surrogate pair
     */
    public UnknownMembers with(String name, JsonText value) {
        LinkedHashMap<String, JsonText> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return of(more);
    }

    /** Returns these members without the one of that name, if there is one. */
    public UnknownMembers without(String name) {
        LinkedHashMap<String, JsonText> fewer = new LinkedHashMap<>(members);
        fewer.remove(name);
        return of(fewer);
    }

    /** Returns the value of a member, if there is one of that name. */
    public Optional<JsonText> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Returns the members in order; immutable. */
    public Map<String, JsonText> asMap() {
        return Collections.unmodifiableMap(members);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownMembers that && inOrder().equals(that.inOrder());
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    private List<Map.Entry<String, JsonText>> inOrder() {
        return new ArrayList<>(members.entrySet());
    }

    /** Returns the members as a JSON object. */
    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        members.forEach((name, value) -> texts.add(JsonText.of(name) + ":" + value));
        return "{" + String.join(",", texts) + "}";
    }
}
