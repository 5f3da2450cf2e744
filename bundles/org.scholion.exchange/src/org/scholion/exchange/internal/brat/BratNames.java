/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

/** What brat takes as a name of a type, role or attribute, or as a value. */
final class BratNames {

    private BratNames() {}

    static boolean isName(String name) {
        if (name.isEmpty() || "#*<![-".indexOf(name.charAt(0)) >= 0) {
            return false;
        }
        return name.codePoints().allMatch(BratNames::fits);
    }

    /** Whether a value can stand at the end of an attribute's line. */
    static boolean isValue(String value) {
        return !value.isEmpty()
                && value.equals(value.strip())
                && value.codePoints().noneMatch(Character::isISOControl)
                && BratText.quoted(value).equals(value);
    }

    /** Whether an identifier can be written as DATABASE:ID. */
    static boolean isReference(String identifier) {
        return identifier.indexOf(':') > 0
                && identifier
                        .codePoints()
                        .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    private static boolean fits(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && ":;,|?+*{}()@=<>".indexOf(c) < 0;
    }
}
