/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.SortedMap;
import java.util.regex.Pattern;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.schema.Schema;

/**
 * What brat takes as a name of a type, role or attribute, or as a value. Of a name it stores ASCII
 * letters, digits, {@code _} and {@code -} and changes all else ({@code normalize_storage_form} of
 * its {@code projectconfig.py}); what is shown for a stored name is its label in {@code
 * visual.conf}.
 */
final class BratNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

    private BratNames() {}

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Returns what brat calls the elements of a schema.
     *
     * @param originals takes the names that were changed, by what they became
     */
    static SchemaTokens tokens(
            Schema schema, SortedMap<String, String> originals, Losses.Recorder losses) {
        return new SchemaTokens(
                schema,
                BratNames::isName,
                BratNames::isValue,
                BratNames::stored,
                originals,
                losses);
    }

    /**
     * Returns a name that brat stores: what ASCII has becomes {@code _}, all else its code. The
     * same name always becomes the same, so that a label that becomes a stored name is known to be
     * what it was made from.
     */
    static String stored(String name) {
        StringBuilder stored = new StringBuilder();
        name.codePoints()
                .forEach(
                        c -> {
                            if (isName("x" + Character.toString(c))) {
                                stored.appendCodePoint(c);
                            } else if (c < 0x80) {
                                stored.append('_');
                            } else {
                                stored.append(String.format("u%04x", c));
                            }
                        });
        return isName(stored.toString()) ? stored.toString() : "x" + stored;
    }

    /** Whether a value can stand at the end of an attribute's line. */
    static boolean isValue(String value) {
        return !value.isEmpty()
                && value.equals(value.strip())
                && value.codePoints().noneMatch(Character::isISOControl)
                && BratText.quoted(value).equals(value);
    }

    /** Whether an annotation.conf can list a value: its lists have separators of their own. */
    static boolean isListed(String value) {
        return isValue(value) && value.chars().noneMatch(c -> ",|<>".indexOf(c) >= 0);
    }

    /** Whether an identifier can be written as DATABASE:ID. */
    static boolean isReference(String identifier) {
        return identifier.indexOf(':') > 0
                && identifier
                        .codePoints()
                        .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
