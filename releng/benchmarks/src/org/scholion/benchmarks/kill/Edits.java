/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;

/** Makes and undoes annotations in one set of its own, and says each once it is acknowledged. */
final class Edits {

    /** Whose set it is. */
    static final String MEMBER = "victim";

    private final OpenProject project;
    private final String name;
    private final Random random;
    private final PrintStream out;
    private final DocumentRecord document;
    private final AnnotationSet set;
    private final AnnotationIds ids = AnnotationIds.system();
    private long sequence;

    /**
     * Creates it for the first document of a project.
     *
     * @param name what the project is called where edits are said
     */
    Edits(OpenProject project, String name, Random random, PrintStream out) throws Exception {
        this.project = project;
        this.name = name;
        this.random = random;
        this.out = out;
        document = project.store().documents().all().get(0);
        set = project.store().sets().open(document.id(), MEMBER);
        sequence = set.lastSequence();
    }

    /** Makes or undoes an annotation. */
    void next() throws Exception {
        ProjectStore store = project.store();
        Optional<JournalEntry> undone =
                random.nextInt(4) == 0 ? store.journal().undoable(set.id()) : Optional.empty();
        NewEntry entry =
                undone.isPresent()
                        ? new NewEntry(
                                MEMBER,
                                undone.get().operation().inverse(),
                                undone.get().sequence(),
                                0)
                        : NewEntry.of(MEMBER, new CreateAnnotation(mention()));
        sequence = store.journal().append(set.id(), sequence, entry).sequence();
        out.println(Acknowledged.ENTRY + name + " " + sequence);
    }

    private Mention mention() {
        String type = project.schema().types(EntityType.class).get(0).id();
        int begin = random.nextInt(document.characters() - 1);
        return new Mention(
                AnnotationHeader.of(
                        ids.next(), type, MEMBER, Instant.now(), project.schemaVersion()),
                Span.of(begin, begin + 1),
                Optional.empty());
    }
}
