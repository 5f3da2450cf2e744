/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/** What the rows of a document do not carry, and which annotations they do. */
public final class RowLosses {

    private final ExportDocument document;
    private final Losses.Recorder lost = new Losses.Recorder();
    private final Losses.Recorder noticed = new Losses.Recorder();
    private final Set<AnnotationId> written = new HashSet<>();
    private final Set<List<Object>> said = new HashSet<>();

    /** Begins with nothing lost of a document. */
    public RowLosses(ExportDocument document) {
        this.document = document;
    }

    /** Says that an annotation, or something of it, is lost; for one reason once. */
    public void lose(Message reason, Annotation annotation) {
        if (said.add(List.of(reason, annotation.id()))) {
            lost.add(reason, () -> example(annotation));
        }
    }

    /** Says that something is lost at a place. */
    public void loseAt(Message reason, int offset) {
        lost.add(reason, () -> PlaceMessages.at(document.name(), offset));
    }

    /** Says that something is worth knowing at a place. */
    public void notice(Message what, int offset) {
        noticed.add(what, () -> PlaceMessages.at(document.name(), offset));
    }

    /** Says that an annotation is in a row. */
    public void write(Annotation annotation) {
        written.add(annotation.id());
    }

    /** Returns whether an annotation is in a row. */
    public boolean isWritten(AnnotationId id) {
        return written.contains(id);
    }

    /** Returns how many annotations are in rows. */
    public int count() {
        return written.size();
    }

    /** Returns what is lost. */
    public Losses losses() {
        return lost.losses();
    }

    /** Returns what is worth knowing. */
    public Losses notices() {
        return noticed.losses();
    }

    private Message example(Annotation annotation) {
        return annotation instanceof Mention mention
                ? Message.of(
                        "exchange.place.text",
                        "file",
                        document.name(),
                        "begin",
                        mention.span().begin(),
                        "text",
                        mention.span().coveredText(document.text()))
                : PlaceMessages.of(document.name(), annotation);
    }
}
