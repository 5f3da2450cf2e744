/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.document.json.AttributeValueJson;
import org.scholion.document.json.MalformedAnnotationJsonException;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.uima.UimaTypes;

/**
 * The forms a value takes in a CAS: a plain string where that says it all, else a state, else its
 * JSON form, so that every value comes back as it was.
 */
final class ValueForm {

    /** The beginning of a state that is neither absent nor skipped; what follows is JSON. */
    private static final String OTHER = "value:";

    private ValueForm() {}

    /** Returns the plain string of a value of this kind, if there is one that reads as the same. */
    static Optional<String> plain(AttributeKind kind, AttributeValue value) {
        Optional<String> form =
                switch (value) {
                    case AttributeValue.Text text -> Optional.of(text.value());
                    case AttributeValue.Tags tags when tags.tags().size() == 1 ->
                            Optional.of(tags.tags().get(0));
                    case AttributeValue.Flag flag -> Optional.of(Boolean.toString(flag.value()));
                    // a scale of a million digits is not worth a million characters
                    case AttributeValue.Number number when Math.abs(number.value().scale()) < 50 ->
                            Optional.of(number.value().toPlainString());
                    default -> Optional.empty();
                };
        return form.filter(f -> ofPlain(kind, f).equals(Optional.of(value)));
    }

    /** Returns the value that a plain string of this kind stands for, if it stands for one. */
    static Optional<AttributeValue> ofPlain(AttributeKind kind, String form) {
        return switch (kind) {
            case TEXT, DATE, IDENTIFIER, LINK -> Optional.of(new AttributeValue.Text(form));
            case TAG, TAGS -> Optional.of(AttributeValue.Tags.of(form));
            case FLAG ->
                    "true".equals(form) || "false".equals(form)
                            ? Optional.of(new AttributeValue.Flag("true".equals(form)))
                            : Optional.empty();
            case INTEGER, DECIMAL -> number(form);
        };
    }

    private static Optional<AttributeValue> number(String form) {
        boolean digits = form.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        try {
            return digits
                    ? Optional.of(new AttributeValue.Number(new BigDecimal(form)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the state of a value that is absent or skipped. */
    static Optional<String> state(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Absent absent -> Optional.of(UimaTypes.ABSENT);
            case AttributeValue.Skipped skipped ->
                    Optional.of(UimaTypes.SKIPPED + skipped.reason());
            default -> Optional.empty();
        };
    }

    /** Returns the state of any value; JSON for those that are neither absent nor skipped. */
    static String stateOrOther(AttributeValue value) {
        return state(value).orElseGet(() -> OTHER + AttributeValueJson.write(value));
    }

    /** Returns the value a state stands for, if it stands for one. */
    static Optional<AttributeValue> ofState(String state) {
        if (state.equals(UimaTypes.ABSENT)) {
            return Optional.of(new AttributeValue.Absent());
        }
        if (state.startsWith(UimaTypes.SKIPPED)) {
            return Optional.of(
                    new AttributeValue.Skipped(state.substring(UimaTypes.SKIPPED.length())));
        }
        return state.startsWith(OTHER) ? ofJson(state.substring(OTHER.length())) : Optional.empty();
    }

    /** Returns the value of a JSON form, if it is one. */
    static Optional<AttributeValue> ofJson(String json) {
        try {
            return Optional.of(AttributeValueJson.read(json));
        } catch (MalformedAnnotationJsonException e) {
            // the caller reports the text itself, with its place
            return Optional.empty();
        }
    }

    /** Returns the tag of a value that is exactly one tag. */
    static Optional<String> oneTag(Optional<AttributeValue> value) {
        return value.flatMap(
                v ->
                        v instanceof AttributeValue.Tags(List<String> tags) && tags.size() == 1
                                ? Optional.of(tags.get(0))
                                : Optional.empty());
    }
}
