/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.schema.AnnotationType;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.view.mark.DocumentMarks;

/** What an editing context needs of the editor that shows it. */
public interface EditorSurface {

    /** Where the user is in the text. */
    CanvasSelection selection();

    /** Shows other marks. */
    void show(DocumentMarks marks);

    /** Selects an annotation and brings it into view. */
    void select(AnnotationId annotation);

    /** Selects an annotation with the caret at an offset, and brings that into view. */
    void select(AnnotationId annotation, int caret);

    /** Selects annotations together. */
    void select(Collection<AnnotationId> annotations);

    /** Brings a range into view and selects it. */
    void reveal(TextRange range);

    /** Lets the user pick one of some candidates in the text. */
    void pick(String title, List<EndCandidate> candidates, Consumer<Optional<EndCandidate>> result);

    /**
     * Lets the user choose an entry of the catalogue, or make one, or ask a lead for one.
     *
     * @param allowedTypes ids of the types it may have; empty for any
     * @param like what it may be called: entries with such a name come first
     */
    void chooseEntry(
            String title, Collection<String> allowedTypes, String like, Consumer<EntryId> then);

    /**
     * Lets the user make an entry of the catalogue, or ask a lead for one.
     *
     * @param allowedTypes ids of the types it may have; empty for any
     * @param name what it may be called
     */
    void newEntry(Collection<String> allowedTypes, String name, Consumer<EntryId> then);

    /** Marks places with problems beside the text. */
    void problems(List<TextRange> places);

    /** Lets the user write a few words. */
    void write(String title, String text, Consumer<String> whenWritten);

    /** Annotates the selection with a type, or starts a relation or stance of it. */
    void annotate(AnnotationType type);

    /** Says something for a moment. */
    void message(String text, boolean warning);

    /** Gives the text the keyboard. */
    void focusText();
}
