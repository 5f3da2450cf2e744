/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.referents;

import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.referent.ReferentLine;
import org.scholion.editing.referent.ReferentRow;
import org.scholion.ui.words.UiWords;

/**
 * What the lines of the list of referents say, looked up when they show.
 *
 * @param texts words for the annotations of the document
 * @param text the document's text
 */
record ReferentTexts(AnnotationTexts texts, String text) {

    /** How many letters of the text before and behind a mention show at most, in UTF-16. */
    private static final int AROUND = 40;

    private static final String INDENT = "        ";

    /**
     * Returns the texts of the columns: the name, below it the words of a mention or the name of a
     * member; the type; how many mentions there are; the first mention, or the mention, with the
     * text around.
     */
    String[] columns(ReferentLine line) {
        return switch (line) {
            case ReferentLine.Of of -> referent(of.row(), of.open());
            case ReferentLine.OfMention below ->
                    new String[] {
                        INDENT + texts.covered(below.mention().span()),
                        texts.typeName(below.mention().typeId()),
                        "",
                        around(below.mention())
                    };
            case ReferentLine.OfMember below ->
                    new String[] {
                        INDENT + UiWords.cell(texts.label(below.member())),
                        UiWords.say("editor.referents.member"),
                        "",
                        ""
                    };
        };
    }

    private String[] referent(ReferentRow row, boolean open) {
        Referent referent = row.referent();
        int count = row.mentions().size();
        int members = referent.members().size();
        String name = UiWords.cell(texts.name(referent));
        return new String[] {
            (open ? "▾ " : "▸ ") + name,
            members == 0
                    ? referent.typeId().isEmpty() ? "" : texts.typeName(referent.typeId())
                    : UiWords.say("editor.referents.group", "members", members),
            String.valueOf(count),
            row.mentions().isEmpty() ? "" : around(row.mentions().get(0))
        };
    }

    /** Returns what a line is, for a question about it. */
    String name(AnnotationId id) {
        return UiWords.say(texts.label(id));
    }

    private String around(Mention mention) {
        int begin = mention.span().begin();
        int end = mention.span().end();
        int from = Math.max(0, begin - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        // begins and ends with a word where there is one
        int blank = text.indexOf(' ', from);
        int first = from > 0 && blank >= 0 && blank < begin ? blank + 1 : from;
        int last = text.lastIndexOf(' ', to);
        int behind = to < text.length() && last > end ? last : to;
        return (first > 0 ? "… " : "")
                + text.substring(first, behind).strip().replaceAll("\\s+", " ")
                + (behind < text.length() ? " …" : "");
    }
}
