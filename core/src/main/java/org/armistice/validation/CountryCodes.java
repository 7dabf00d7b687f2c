package org.armistice.validation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.armistice.model.Code;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Term;

/** What ISO 3166 assigns, assigned once, and leaves to its users. The codes in force are those that the JDK knows. */
final class CountryCodes {

    /**
     * Withdrawn codes: their alpha-4 code, whose first half is the alpha-2 code, the alpha-3 code, the time in force.
     */
    private static final List<List<String>> WITHDRAWN = rows("""
            AIDJ AFI ../1977
            ANHH ANT ../2010-12
            BQAQ ATB ../1979
            BUMM BUR ../1989-12
            BYAA BYS ../1992-06
            CSHH CSK ../1993-06
            CSXX SCG 2003-07/2006-09
            CTKI CTE ../1984
            DDDE DDR ../1990-10
            DYBJ DHY ../1977
            FQHH ATF ../1979
            FXFR FXX ../1997-07
            GEHH GEL ../1979
            HVBF HVO ../1984
            JTUM JTN ../1986
            MIUM MID ../1986
            NHVU NHB ../1980
            NQAQ ATN ../1983
            NTHH NTZ ../1993-07
            PCHH PCI ../1986
            PUUM PUS ../1986
            PZPA PCZ ../1980
            RHZW RHO ../1980
            SKIN SKM ../1975
            SUHH SUN ../1992-08
            TPTL TMP ../2002-05
            VDVN VDR ../1977
            WKUM WAK ../1986
            YDYE YMD ../1990-08
            YUCS YUG ../2003-07
            ZRCD ZAR ../1997-07
            """);

    private static final Map<Term<CodeScheme>, Set<String>> IN_FORCE = Map.of(
            CodeScheme.ISO_3166_1_ALPHA_2, Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2),
            CodeScheme.ISO_3166_1_ALPHA_3, Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3),
            CodeScheme.ISO_3166_3_ALPHA_4, Locale.getISOCountries(IsoCountryCode.PART3));

    private static final Map<Term<CodeScheme>, ImmutableListMultimap<String, UncertainPeriod>> ONCE_IN_FORCE = Map.of(
            CodeScheme.ISO_3166_1_ALPHA_2, onceInForce(0, 2),
            CodeScheme.ISO_3166_1_ALPHA_3, onceInForce(1, 3));

    private static final Map<Term<CodeScheme>, Pattern> LEFT_TO_USERS = Map.of(
            CodeScheme.ISO_3166_1_ALPHA_2, Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ"),
            CodeScheme.ISO_3166_1_ALPHA_3, Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]"),
            CodeScheme.ISO_3166_1_NUMERIC, Pattern.compile("9[0-9]{2}"));

    private CountryCodes() {}

    /** Tells whether the users of ISO 3166-1 may give the code a meaning: it will never have one of its own. */
    static boolean isLeftToUsers(Code code) {
        Pattern users = LEFT_TO_USERS.get(code.scheme());
        return users != null && users.matcher(code.value()).matches();
    }

    /** Tells whether ISO 3166 lists its codes where this class can see them, and the code is in force. */
    static boolean isInForce(Code code) {
        return IN_FORCE.getOrDefault(code.scheme(), Set.of()).contains(code.value());
    }

    /** Returns the periods in which a code was in force that no longer is what it was. */
    static List<UncertainPeriod> onceInForce(Code code) {
        ImmutableListMultimap<String, UncertainPeriod> periods = ONCE_IN_FORCE.get(code.scheme());
        return periods == null ? List.of() : periods.get(code.value());
    }

    /** Tells whether the code is of a list that is known, has its form, and stands nowhere in it. */
    static boolean isUnassigned(Code code) {
        return IN_FORCE.containsKey(code.scheme())
                && CodeForm.of(code).filter(form -> form.fits(code.value())).isPresent()
                && !isInForce(code)
                && !isLeftToUsers(code)
                && onceInForce(code).isEmpty();
    }

    /**
     * Tells whether one is an alpha-2 code and the other an alpha-3 code, both in force and for different countries.
     */
    static boolean areOfTwoCountries(Code one, Code other) {
        if (one.scheme() == CodeScheme.ISO_3166_1_ALPHA_3) {
            return other.scheme() == CodeScheme.ISO_3166_1_ALPHA_2 && areOfTwoCountries(other, one);
        }
        return one.scheme() == CodeScheme.ISO_3166_1_ALPHA_2
                && other.scheme() == CodeScheme.ISO_3166_1_ALPHA_3
                && isInForce(one)
                && isInForce(other)
                && !Locale.forLanguageTag("und-" + one.value()).getISO3Country().equals(other.value());
    }

    private static ImmutableListMultimap<String, UncertainPeriod> onceInForce(int column, int letters) {
        ImmutableListMultimap.Builder<String, UncertainPeriod> periods = ImmutableListMultimap.builder();
        for (List<String> row : WITHDRAWN) {
            periods.put(row.get(column).substring(0, letters), UncertainPeriod.parse(row.get(2)));
        }
        return periods.build();
    }

    private static List<List<String>> rows(String table) {
        return table.lines().map(line -> Arrays.asList(line.split(" "))).toList();
    }
}
