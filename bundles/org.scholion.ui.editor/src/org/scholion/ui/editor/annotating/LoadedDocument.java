/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryNames;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.editing.layer.LayeredMarks;
import org.scholion.editing.layer.Layers;
import org.scholion.project.ListHandedOut;
import org.scholion.project.MayAdjudicate;
import org.scholion.project.OtherSets;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.ui.words.UiWords;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.words.Message;

/**
 * All that an editor needs of a document, read in the background.
 *
 * @param member whose annotations these are
 * @param session the member's session; none when there is no set and none can be made
 * @param readOnlyReason why nothing can be changed, if so
 */
record LoadedDocument(
        DocumentRecord document,
        String member,
        AnnotatedDocument annotations,
        Optional<AnnotationSession> session,
        Optional<String> readOnlyReason,
        TextBoundaries boundaries,
        DocumentMarks marks) {

    /** Reads a document with a member's annotations; of a read-only project possibly another's. */
    static LoadedDocument load(
            OpenProject project, DocumentRecord document, String member, Layers layers)
            throws StoreException {
        Optional<String> readOnly = project.readOnlyReason().map(UiWords::say);
        if (readOnly.isEmpty()) {
            AnnotationSession session = project.session(document, member);
            return of(project, session, document, handedOut(project, document, member), layers);
        }
        OtherSets others = new OtherSets(project);
        List<AnnotationSet> sets = new ArrayList<>();
        for (AnnotationSet set : project.sets(document)) {
            if (others.sees(document.id(), set.member(), member)) {
                sets.add(set);
            }
        }
        Optional<AnnotationSet> shown =
                find(sets, member)
                        .or(() -> find(sets, Member.GOLD))
                        .or(() -> sets.stream().findFirst());
        if (shown.isPresent()) {
            return of(
                    project,
                    project.session(document, shown.get().member()),
                    document,
                    readOnly,
                    layers);
        }
        AnnotatedDocument bare = project.bare(document);
        return of(project, bare, document, member, Optional.empty(), readOnly, layers);
    }

    /** Reads a document with another one's annotations, to be looked at and no more. */
    static LoadedDocument look(
            OpenProject project, DocumentRecord document, String whose, Layers layers)
            throws StoreException {
        return of(
                project,
                project.session(document, whose),
                document,
                Optional.of(UiWords.say("editor.others.only-looked-at", "member", whose)),
                layers);
    }

    /** Returns where the annotations are while they are handed out in a package. */
    static Optional<String> handedOut(OpenProject project, DocumentRecord document, String member)
            throws StoreException {
        Optional<AnnotationSet> set = find(project.sets(document), member);
        if (set.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(new ListHandedOut(project).run().bySet().get(set.get().id()))
                .map(
                        out ->
                                UiWords.say(
                                        "editor.handed-out",
                                        "member",
                                        out.member(),
                                        "file",
                                        out.file(),
                                        "since",
                                        out.madeAt()));
    }

    /**
     * Reads a document with its gold, to be adjudicated.
     *
     * @throws StoreException when the adjudicator may not, too; the message says why
     */
    static LoadedDocument adjudicate(
            OpenProject project, DocumentRecord document, String adjudicator, Layers layers)
            throws StoreException {
        Optional<Message> refused = new MayAdjudicate(project).run(document, adjudicator).refused();
        if (refused.isPresent()) {
            throw new StoreException(refused.get());
        }
        return of(
                project,
                project.goldSession(document, adjudicator),
                document,
                project.readOnlyReason().map(UiWords::say),
                layers);
    }

    private static Optional<AnnotationSet> find(List<AnnotationSet> sets, String member) {
        return sets.stream().filter(set -> set.member().equals(member)).findFirst();
    }

    private static LoadedDocument of(
            OpenProject project,
            AnnotationSession session,
            DocumentRecord document,
            Optional<String> readOnly,
            Layers layers)
            throws StoreException {
        return of(
                project,
                session.annotations(),
                document,
                session.member(),
                Optional.of(session),
                readOnly.or(() -> session.readOnlyReason().map(UiWords::say)),
                layers);
    }

    private static LoadedDocument of(
            OpenProject project,
            AnnotatedDocument annotations,
            DocumentRecord document,
            String member,
            Optional<AnnotationSession> session,
            Optional<String> readOnly,
            Layers layers)
            throws StoreException {
        EntryNames names = project.catalogue().names(EntryWatch.languages(document));
        DocumentMarks marks =
                new LayeredMarks(
                                member,
                                UiWords.schemaLanguage().speak(annotations.schema()),
                                annotations,
                                readOnly.isPresent(),
                                chips(names))
                        .all(layers);
        return new LoadedDocument(
                document,
                member,
                annotations,
                session,
                readOnly,
                TextBoundaries.of(annotations.text(), document.language().orElse("")),
                marks);
    }

    /** Returns the schema the annotations follow, with the words of the window's language. */
    Schema schema() {
        return UiWords.schemaLanguage().speak(annotations.schema());
    }

    /**
     * Returns what the text shows for ends of a stance that it does not hold.
     *
     * @param entries what entries of the catalogue are called
     */
    static ChipLabels chips(EntryNames entries) {
        return new ChipLabels(
                UiWords.say("editing.author"), UiWords.say("editing.implicit"), entries);
    }
}
