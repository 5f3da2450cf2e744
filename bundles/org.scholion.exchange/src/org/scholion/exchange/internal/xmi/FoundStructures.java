/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.cas.CasReader;
import org.scholion.exchange.Losses;

/** Reports what a CAS holds besides what its initial view lists, for any format. */
public final class FoundStructures {

    private final CAS cas;
    private final Unlisted unlisted;
    private final boolean ours;

    /**
     * Creates it.
     *
     * @param file what messages call it
     * @param losses takes what is reported
     */
    public FoundStructures(String file, CAS cas, Losses.Recorder losses) {
        this.cas = cas;
        unlisted = new Unlisted(file, losses);
        ours = CasReader.understands(cas);
        if (ours) {
            unlisted.otherTypes(cas);
        }
    }

    /** Reports all views but the initial one. */
    public void views(List<String> sofas) {
        unlisted.views(cas, sofas);
    }

    /**
     * Reports a structure that no view lists, unless it is a part of another.
     *
     * @param begin where it begins in the text, -1 if it has no place
     * @param named whether another structure names it
     */
    public void unlisted(String typeName, int begin, boolean named) {
        @Nullable Type type = cas.getTypeSystem().getType(typeName);
        if (type == null || type.isArray() || typeName.startsWith("uima.cas.")) {
            return;
        }
        boolean reported =
                ours ? Unlisted.isListed(cas.getTypeSystem(), type) : begin >= 0 || !named;
        if (reported) {
            unlisted.structures(List.of(new XmiCheck.Structure(0, type, begin)));
        }
    }
}
