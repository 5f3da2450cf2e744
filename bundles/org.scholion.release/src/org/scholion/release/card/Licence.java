/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.card;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A licence as others want it named.
 *
 * @param text as a recipe has it: an identifier of SPDX, a URL, or words
 */
record Licence(String text) {

    /** The Hub's, as https://huggingface.co/docs/hub/repositories-licenses lists them. */
    private static final Set<String> HUB = hub();

    /** What the Hub calls otherwise than SPDX does, in small letters. */
    private static final Map<String, String> HUB_NAMES =
            Map.of("odbl-1.0", "odbl", "odc-by-1.0", "odc-by", "pddl-1.0", "pddl");

    private static Set<String> hub() {
        try (InputStream in = Licence.class.getResourceAsStream("hub-licences.txt")) {
            if (in == null) {
                throw new IllegalStateException("the licences of the Hub are missing");
            }
            return Set.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n"));
        } catch (IOException e) {
            throw new IllegalStateException("the licences of the Hub cannot be read", e);
        }
    }

    /** Whether it is a link. */
    boolean isLink() {
        return text.startsWith("http:") || text.startsWith("https:");
    }

    /** Whether it has the form of an identifier of SPDX. */
    boolean isIdentifier() {
        return text.matches("[A-Za-z0-9][A-Za-z0-9.+-]*");
    }

    /** Returns where it can be read; nothing if it is words alone. */
    Optional<String> link() {
        return isLink()
                ? Optional.of(text)
                : isIdentifier()
                        ? Optional.of("https://spdx.org/licenses/" + text)
                        : Optional.empty();
    }

    /** Returns what the Hub calls it; nothing if it does not know it. */
    Optional<String> onHub() {
        String small = text.toLowerCase(Locale.ROOT).replaceFirst("-(only|or-later)$", "");
        String called = HUB_NAMES.getOrDefault(small, small);
        return HUB.contains(called) ? Optional.of(called) : Optional.empty();
    }
}
