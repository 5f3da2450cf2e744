/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.document.rules.ValueRules;
import org.scholion.schema.AttributeKind;

/** Turns attribute values into the kind a schema asks for. */
public final class AttributeValues {

    private AttributeValues() {}

    /** Returns the value as this kind where its text allows it, else unchanged. */
    public static AttributeValue as(AttributeKind kind, AttributeValue value) {
        Optional<String> text = plain(value);
        if (ValueRules.fits(kind, value) || text.isEmpty()) {
            return value;
        }
        String plain = text.get();
        return switch (kind) {
            case TEXT, DATE, IDENTIFIER, LINK -> new AttributeValue.Text(plain);
            case TAG, TAGS -> value;
            case FLAG ->
                    plain.equalsIgnoreCase("true") || plain.equalsIgnoreCase("false")
                            ? new AttributeValue.Flag(plain.equalsIgnoreCase("true"))
                            : value;
            case INTEGER, DECIMAL ->
                    plain.matches("[+-]?\\d{1,50}(\\.\\d{1,50})?")
                            ? new AttributeValue.Number(new BigDecimal(plain))
                            : value;
        };
    }

    /** Returns a value of one piece as text. */
    public static Optional<String> plain(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> Optional.of(text.value());
            case AttributeValue.Tags tags ->
                    tags.tags().size() == 1 ? Optional.of(tags.tags().get(0)) : Optional.empty();
            case AttributeValue.Flag flag -> Optional.of(String.valueOf(flag.value()));
            case AttributeValue.Number number -> Optional.of(number.value().toPlainString());
            case AttributeValue.Absent absent -> Optional.empty();
            case AttributeValue.Skipped skipped -> Optional.empty();
        };
    }
}
