/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.scholion.exchange.internal.FileNames;

/** Gives each file of a target a name that no file system takes for that of another. */
final class TakenNames {

    private final Map<String, String> taken = new HashMap<>();

    /** Returns a name for a file; the same one again for the same name. */
    synchronized String reserve(String name) {
        String safe = FileNames.safe(name);
        int dot = safe.lastIndexOf('.');
        int cut = dot > safe.lastIndexOf('/') + 1 ? dot : safe.length();
        String candidate = safe;
        for (int i = 2; !isFree(candidate, name); i++) {
            candidate = safe.substring(0, cut) + "~" + i + safe.substring(cut);
        }
        taken.put(candidate.toLowerCase(Locale.ROOT), name);
        return candidate;
    }

    private boolean isFree(String candidate, String name) {
        String owner = taken.get(candidate.toLowerCase(Locale.ROOT));
        return owner == null || owner.equals(name);
    }
}
