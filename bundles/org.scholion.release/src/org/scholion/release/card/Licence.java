/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.card;

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
    private static final Set<String> HUB =
            Set.of(
                    ("apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m"
                                    + " bigscience-bloom-rail-1.0 bigcode-openrail-m afl-3.0"
                                    + " artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause"
                                    + " bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5"
                                    + " cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0"
                                    + " cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0"
                                    + " cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0"
                                    + " cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0"
                                    + " cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0"
                                    + " eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl"
                                    + " lgpl-2.1 lgpl-3.0 isc lppl-1.3c ms-pl mpl-2.0 odc-by odbl"
                                    + " osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl")
                            .split(" "));

    /** What the Hub calls otherwise than SPDX does, in small letters. */
    private static final Map<String, String> HUB_NAMES =
            Map.of("odbl-1.0", "odbl", "odc-by-1.0", "odc-by", "pddl-1.0", "pddl");

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
