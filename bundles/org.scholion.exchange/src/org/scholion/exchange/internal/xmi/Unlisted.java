/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.schema.uima.UimaTypes;
import org.scholion.words.Message;

/** Reports what a file holds besides what its initial view lists. */
final class Unlisted {

    private static final Message OTHER_VIEW = Message.of("exchange.lost.other-view");
    private static final Message IN_OTHER_VIEW = Message.of("exchange.lost.in-other-view");

    private final String file;
    private final Losses.Recorder losses;
    private final Map<String, Message> reasons = new HashMap<>();

    Unlisted(String file, Losses.Recorder losses) {
        this.file = file;
        this.losses = losses;
    }

    /** Reports other views: each, and each annotation in it. */
    void views(CAS cas, List<String> sofas) {
        for (String sofa : sofas) {
            if (sofa.equals(CAS.NAME_DEFAULT_SOFA)) {
                continue;
            }
            view(sofa);
            for (AnnotationFS fs : cas.getView(sofa).getAnnotationIndex()) {
                inOtherView(fs.getType().getName(), fs.getBegin());
            }
        }
    }

    /** Reports a view other than the initial one. */
    void view(String sofa) {
        losses.add(OTHER_VIEW, () -> Message.of("exchange.place.part", "file", file, "part", sofa));
    }

    /** Reports an annotation in another view, unless UIMA itself makes one in each. */
    void inOtherView(String type, int begin) {
        if (!type.equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)) {
            losses.add(IN_OTHER_VIEW, () -> PlaceMessages.typeAt(file, type, begin));
        }
    }

    /** Reports structures that no view lists. */
    void structures(List<XmiCheck.Structure> structures) {
        for (XmiCheck.Structure structure : structures) {
            String type = structure.type().getName();
            boolean placed = structure.begin() >= 0;
            losses.add(
                    reason(placed ? "exchange.lost.unindexed" : "exchange.lost.unreferenced", type),
                    () ->
                            placed
                                    ? PlaceMessages.typeAt(file, type, structure.begin())
                                    : PlaceMessages.in(file));
        }
    }

    /** Reports annotations of types that are not ours, in a file of ours. */
    void otherTypes(CAS cas) {
        for (AnnotationFS fs : cas.getAnnotationIndex()) {
            if (!isOurs(cas.getTypeSystem(), fs.getType())) {
                losses.add(
                        reason("exchange.lost.other-type", fs.getType().getName()),
                        () -> PlaceMessages.typeAt(file, fs.getType().getName(), fs.getBegin()));
            }
        }
    }

    /** Whether a structure is one that our own files list in their view. */
    static boolean isListed(TypeSystem types, Type type) {
        return isBelow(types, UimaTypes.ELEMENT, type) || isBelow(types, UimaTypes.REFERENT, type);
    }

    private static boolean isOurs(TypeSystem types, Type type) {
        return type.getName().startsWith(UimaTypes.CAS)
                || type.getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)
                || isBelow(types, UimaTypes.ELEMENT, type);
    }

    private static boolean isBelow(TypeSystem types, String name, Type type) {
        @Nullable Type above = types.getType(name);
        return above != null && types.subsumes(above, type);
    }

    private Message reason(String code, String type) {
        return reasons.computeIfAbsent(code + " " + type, k -> Message.of(code, "type", type));
    }
}
