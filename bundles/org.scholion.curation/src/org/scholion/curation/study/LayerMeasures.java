/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.List;
import org.scholion.agreement.Measures;
import org.scholion.agreement.StudyKind;

/** Which measures can be taken of which layers. */
public final class LayerMeasures {
    /** F1 of links end to end: the type and all ends are the same. */
    public static final String LINK_EXACT = "link-f1-exact";

    /** F1 of links whose ends are the same up to what they mean. */
    public static final String LINK_REFERENT = "link-f1-referent";

    /** Partial credit for links, component by component. */
    public static final String LINK_CREDIT = "link-credit";

    /** What stands behind the name of a measure of chains over mentions that both have. */
    public static final String MATCHED = "-matched";

    private LayerMeasures() {}

    /** The names of the measures that can be taken of a kind of layer. */
    public static List<String> of(Layer.Kind kind) {
        List<String> names = new ArrayList<>();
        switch (kind) {
            case ENTITY, PASSAGE -> names.addAll(Measures.names(StudyKind.UNITIZING));
            case ATTRIBUTE, DOCUMENT -> names.addAll(Measures.names(StudyKind.CODING));
            case REFERENT -> {
                names.addAll(Measures.names(StudyKind.CLUSTERING));
                Measures.names(StudyKind.CLUSTERING).forEach(m -> names.add(m + MATCHED));
            }
            default -> {
                names.addAll(List.of(LINK_EXACT, LINK_REFERENT, LINK_CREDIT));
                names.addAll(Measures.names(StudyKind.LINKS));
                names.addAll(Measures.names(StudyKind.CODING));
            }
        }
        return names;
    }
}
