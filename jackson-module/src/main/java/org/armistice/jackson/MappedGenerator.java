package org.armistice.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Somebody else's generator as our loop needs it: numbers are numbers whatever its settings, and what is not known goes
 * in token by token, so that it may also make a tree or a binary form.
 *
 * <p>Text keeps every digit. A tree keeps a number as a double where that has the same digits, and as a decimal
 * otherwise.
 */
final class MappedGenerator extends JsonGeneratorDelegate {

    /** What has become a value before needs no limits. */
    private static final JsonFactory UNLIMITED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final boolean text;

    MappedGenerator(JsonGenerator generator) {
        super(generator, false);
        this.text = innermost(generator) instanceof JsonGeneratorBase;
    }

    private static JsonGenerator innermost(JsonGenerator generator) {
        return generator instanceof JsonGeneratorDelegate outer ? innermost(outer.delegate()) : generator;
    }

    @Override
    public JsonGenerator writeNumber(long number) {
        return text ? delegate.writeRawValue(Long.toString(number)) : delegate.writeNumber(number);
    }

    @Override
    public JsonGenerator writeNumber(double number) {
        return text ? delegate.writeRawValue(NumberOutput.toString(number, true)) : delegate.writeNumber(number);
    }

    @Override
    public JsonGenerator writeRawValue(String json) {
        try (JsonParser parser = UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    digits(parser.getString(), token == JsonToken.VALUE_NUMBER_INT);
                } else {
                    delegate.copyCurrentEvent(parser);
                }
            }
        }
        return this;
    }

    private void digits(String digits, boolean whole) {
        if (text) {
            delegate.writeRawValue(digits);
            return;
        }
        if (whole && !digits.equals("-0")) {
            BigInteger number = new BigInteger(digits);
            if (number.bitLength() < Long.SIZE) {
                delegate.writeNumber(number.longValue());
            } else {
                delegate.writeNumber(number);
            }
            return;
        }
        double number = Double.parseDouble(digits);
        if (whole || digits.equals(NumberOutput.toString(number, true))) {
            delegate.writeNumber(number);
        } else {
            delegate.writeNumber(decimal(digits));
        }
    }

    private static BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The number %s can be kept by a text only: write the value as JSON text."
                            .formatted(Strings.shown(digits)),
                    e);
        }
    }
}
