/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scholion.view.ArcPath;
import org.scholion.view.LabelBox;
import org.scholion.view.PassageBar;
import org.scholion.view.SpanBox;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;

/** Which marks are drawn, and which of them with the full name of their type. */
final class Shown {

    private static final String DOUBT = "?";

    private final FigureContent content;
    private final Map<MarkId, MarkHeader> drawn = new LinkedHashMap<>();
    private final Set<MarkId> named = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();

    private Shown(FigureContent content) {
        this.content = content;
    }

    static Shown in(FigureContent content) {
        Shown shown = new Shown(content);
        for (SpanBox span : content.window().spans()) {
            shown.draw(span.mark());
            span.label().ifPresent(shown::name);
        }
        for (ArcPath arc : content.window().arcs()) {
            shown.draw(arc.mark());
            arc.label().ifPresent(shown::name);
        }
        for (PassageBar passage : content.window().passages()) {
            shown.draw(passage.mark());
            passage.label().ifPresent(shown::name);
        }
        return shown;
    }

    private void draw(MarkId id) {
        content.marks().find(id).map(Mark::header).ifPresent(header -> drawn.put(id, header));
    }

    private void name(LabelBox label) {
        content.marks().find(label.mark()).ifPresent(mark -> name(mark, label.text()));
    }

    private void name(Mark mark, String said) {
        if (isSaid(mark.header().label(), said)) {
            named.add(mark.id());
        } else if (isSaid(mark.header().shortLabel(), said)) {
            shortened.add(mark.header().typeId());
        }
    }

    private static boolean isSaid(String name, String said) {
        return said.equals(name) || said.equals(name + DOUBT);
    }

    /** Whether the short name of a type stands somewhere. */
    boolean isShortened(String typeId) {
        return shortened.contains(typeId);
    }

    /** Whether a mark is drawn. */
    boolean isDrawn(MarkId id) {
        return drawn.containsKey(id);
    }

    /** The types whose name some mark lacks, by id, in the order in which they come in the text. */
    Map<String, MarkHeader> unnamedTypes() {
        Map<String, MarkHeader> types = new LinkedHashMap<>();
        drawn.forEach(
                (id, header) -> {
                    if (!named.contains(id)) {
                        types.putIfAbsent(header.typeId(), header);
                    }
                });
        return types;
    }
}
