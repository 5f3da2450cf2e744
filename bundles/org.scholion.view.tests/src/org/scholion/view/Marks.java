/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.document.StanceSide;
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;
import org.scholion.view.mark.StanceSign;

/** Makes marks for tests, with ids in the order they were made. */
public final class Marks {

    private final List<Mark> all = new ArrayList<>();
    private final String set;
    private int made;

    public Marks() {
        this("me");
    }

    /** Makes marks of a set. */
    public Marks(String set) {
        this.set = set;
    }

    public DocumentMarks document() {
        return DocumentMarks.of(all);
    }

    /** Returns all of a text with these marks, in lines of forty letters that are ten wide. */
    public ViewWindow window(String text) {
        return new DocumentView(
                        text,
                        document(),
                        new FixedMeasurer(),
                        ViewOptions.STANDARD.withColumnCharacters(40),
                        560)
                .window(ViewAnchor.TOP, 10_000);
    }

    public List<Mark> all() {
        return all;
    }

    public MarkId id(int number) {
        return new MarkId(set, new AnnotationId(String.format("01HZZZZZZZZZZZZZZZZZ%06d", number)));
    }

    private MarkHeader header(AnnotationKind kind, String label) {
        return new MarkHeader(
                id(++made),
                kind,
                "type",
                label,
                label.substring(0, Math.min(3, label.length())),
                new TypeColor(0x0072B2, 0x56B4E9),
                MarkState.PLAIN);
    }

    private <M extends Mark> M add(M mark) {
        all.add(mark);
        return mark;
    }

    public MentionMark mention(int begin, int end, String label) {
        return mention(Span.of(begin, end), label);
    }

    public MentionMark mention(Span span, String label) {
        return add(new MentionMark(header(AnnotationKind.ENTITY, label), span, Optional.empty()));
    }

    public MentionMark pieces(String label, int... offsets) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < offsets.length; i += 2) {
            fragments.add(new Fragment(offsets[i], offsets[i + 1]));
        }
        return mention(new Span(fragments), label);
    }

    public RelationMark relation(MarkId from, MarkId to, String label) {
        return add(
                new RelationMark(
                        header(AnnotationKind.RELATION, label),
                        List.of(
                                new MarkLink(
                                        from,
                                        to,
                                        label,
                                        label.substring(0, Math.min(1, label.length())),
                                        true)),
                        Optional.empty()));
    }

    public RelationMark half(MarkId end, String label, MarkLink.Missing missing) {
        return add(
                new RelationMark(
                        header(AnnotationKind.RELATION, label),
                        List.of(new MarkLink(end, end, label, label, true, missing)),
                        Optional.empty()));
    }

    public StanceMark stance(int begin, int end, MarkId holder) {
        return add(
                new StanceMark(
                        header(AnnotationKind.STANCE, "Stance"),
                        StanceSign.SUPPORT,
                        2,
                        3,
                        List.of(
                                new StanceEndMark(StanceSide.HOLDER, Optional.of(holder), ""),
                                new StanceEndMark(StanceSide.TARGET, Optional.empty(), "implicit")),
                        List.of(Span.of(begin, end)),
                        List.of()));
    }

    public PassageMark passage(int begin, int end) {
        return add(
                new PassageMark(
                        header(AnnotationKind.PASSAGE, "Quote"), Span.of(begin, end), true));
    }
}
