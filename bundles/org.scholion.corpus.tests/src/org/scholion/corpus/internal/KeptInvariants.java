/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.GoldEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.NewPackage;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.EntryId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.operation.CreateAnnotation;

/**
 * A project that has something of everything that is verified, all of it as it should be: document
 * {@code a} (row 1) with tokens, sentences, comments and the sets of asha (1: three entries, the
 * third undone by a fourth, done) and gold (2, with a decision that holds and one that is revoked),
 * {@code b} (row 2) with a set of asha (3, skipped), and {@code c} (row 3), which was removed.
 */
final class KeptInvariants {

    /** The id of an entry of the catalogue. */
    static final String KEPT = "01M8C85CZY9GDGW8QPXTFK2VV1";

    /** That of one that was merged into it. */
    static final String MERGED = "01M8C85CZY9GDGW8QPXTFK2VV2";

    private KeptInvariants() {}

    /** Makes it. */
    static void make(Path file) throws Exception {
        try (ProjectStore store =
                ProjectFiles.SYSTEM.create(file, "P", Samples.schemaXml(), "lea")) {
            store.members().save(new Member("asha", Member.Role.CURATOR), "lea");
            store.members().save(new Member("omar", Member.Role.LEAD), "lea");
            DocumentRecord a = store.documents().add(withLayer("a"));
            DocumentRecord b = store.documents().add(Samples.document("b", "Asha met Ben."));
            DocumentRecord c = store.documents().add(Samples.document("c", "\uD83E lone"));
            long set = annotated(store, a);
            store.sets().saveState(set, SetState.DONE, Optional.empty(), "asha");
            decide(store, a.id(), 0, Samples.mention(0, 3));
            decide(store, a.id(), 1, Samples.mention(4, 7));
            store.decisions().undo(a.id(), "lea");
            AnnotationSet skipped = store.sets().open(b.id(), "asha");
            store.sets()
                    .saveState(skipped.id(), SetState.SKIPPED, Optional.of("illegible"), "asha");
            store.assignments()
                    .assign(
                            List.of(
                                    new Assignment(
                                            b.id(),
                                            "omar",
                                            1,
                                            Optional.of(LocalDate.of(2026, 5, 1)))));
            store.packages()
                    .handOut(
                            new NewPackage(
                                    "asha",
                                    new FileAddress(file.resolveSibling("asha.scholion")),
                                    Set.of(),
                                    "lea"));
            store.packages().takeBack("asha", "lea");
            store.rounds()
                    .save(List.of(a.id()), "1", Optional.of(RoundDocument.Part.CONTROL), "lea");
            catalogue(store);
            store.documentCare().remove(c.id(), "lea", Optional.of("not ours"));
        }
        checkpoint(file);
    }

    /** Two entries (rows 1 and 2), the second of which was merged into the first. */
    private static void catalogue(ProjectStore store) throws StoreException {
        CatalogueEntry kept =
                CatalogueEntry.named(
                        new EntryId(KEPT), Samples.PERSON, new EntryName("ar", "سيرجي", true));
        CatalogueEntry same =
                CatalogueEntry.named(
                        new EntryId(MERGED), Samples.PERSON, new EntryName("ar", "سيرغي", true));
        store.catalogue().save(CatalogueChange.What.ADDED, List.of(kept, same), "lea");
        store.catalogue()
                .save(
                        CatalogueChange.What.MERGED,
                        List.of(same.as(new CatalogueEntry.Standing.Merged(kept.id()))),
                        "lea");
    }

    private static NewDocument withLayer(String name) {
        NewDocument plain = Samples.document(name, Samples.TEXT);
        return new NewDocument(
                name,
                plain.text(),
                plain.sourceSha256(),
                plain.charset(),
                plain.charsetOrigin(),
                plain.charsetConfidence(),
                plain.byteOrderMark(),
                plain.language(),
                plain.direction(),
                plain.metadata(),
                Optional.of(
                        new BaseLayer(
                                "test",
                                List.of(
                                        new BaseLayer.Token("1", 0, 3, Map.of("UPOS", "VERB")),
                                        new BaseLayer.Token("2", 4, 10, Map.of())),
                                List.of(
                                        new BaseLayer.Sentence(
                                                Optional.of("s1"), 0, 23, List.of("# x"))))));
    }

    private static long annotated(ProjectStore store, DocumentRecord document) throws Exception {
        long set = store.sets().open(document.id(), "asha").id();
        Mention first = Samples.mention(0, 3);
        Mention second = Samples.mention(4, 7);
        create(store, set, 0, first);
        create(store, set, 1, second);
        create(store, set, 2, Samples.lives(first.id(), second.id()));
        store.journal()
                .append(
                        set,
                        3,
                        new NewEntry(
                                "asha",
                                store.journal().undoable(set).orElseThrow().operation().inverse(),
                                3,
                                0));
        NewComment onMention =
                new NewComment(
                        document.id(),
                        new NewComment.About(
                                OptionalLong.of(set),
                                Optional.of(first.id()),
                                Optional.of(new Fragment(0, 3))),
                        NewComment.Kind.COMMENT,
                        Optional.empty(),
                        OptionalLong.empty(),
                        "lea",
                        "Really?");
        long comment = store.comments().add(onMention).id();
        store.comments()
                .add(
                        new NewComment(
                                document.id(),
                                NewComment.About.DOCUMENT,
                                NewComment.Kind.COMMENT,
                                Optional.empty(),
                                OptionalLong.of(comment),
                                "asha",
                                "Yes."));
        store.comments().resolve(comment, Optional.of("lea"));
        return set;
    }

    private static void create(ProjectStore store, long set, long last, Annotation annotation)
            throws Exception {
        store.journal().append(set, last, NewEntry.of("asha", new CreateAnnotation(annotation)));
    }

    private static void decide(ProjectStore store, long document, long last, Mention mention)
            throws Exception {
        store.decisions()
                .settle(
                        document,
                        last,
                        new GoldEntry(
                                "lea",
                                new CreateAnnotation(mention),
                                List.of(
                                        Samples.decision(
                                                Optional.of(mention.id()), Optional.of("why")))));
    }

    private static void checkpoint(Path file) throws SQLException, StoreException {
        try (Session session = Connections.writer(file)) {
            Replay.saveCheckpoint(session, 1);
        }
    }
}
