/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.sample.internal.SampleSet;
import org.scholion.sample.internal.SampleSource;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextDirection;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * The sample project: a dozen short documents in seven languages, written for Scholion, annotated
 * by two members who disagree here and there, with gold for half of them.
 */
public final class SampleProject {

    /** What people call the project. */
    public static final String NAME = "Scholion sample";

    /** The annotator whose work is shown to who opens the sample for the first time. */
    public static final String FIRST_ANNOTATOR = "amina";

    private static final String LEAD = "lead";

    private SampleProject() {}

    /**
     * Makes the sample project.
     *
     * @param file the project's file, which must not exist
     * @throws StoreException when the file exists or cannot be written
     * @throws CancelledException when cancelled; the file may be incomplete
     */
    public static void create(Path file, Progress progress)
            throws StoreException, CancelledException {
        Schema schema = BuiltInSchemas.load("news-stance").orElseThrow();
        try (ProjectStore store = Projects.create(file, NAME, SchemaXml.write(schema), LEAD)) {
            store.saveMember(new Member(LEAD, Member.Role.LEAD), LEAD);
            List<SampleSource> sources = SampleSource.readAll();
            progress.begin(Message.of("project.task.sample"), sources.size());
            for (SampleSource source : sources) {
                progress.check();
                add(store, schema, source);
                progress.worked(1, source.name());
            }
        } catch (OperationRefusedException broken) {
            throw new IllegalStateException("the sample's sources are broken", broken);
        }
    }

    private static void add(ProjectStore store, Schema schema, SampleSource source)
            throws StoreException, OperationRefusedException {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        Map<String, String> metadata = new HashMap<>(source.metadata());
        Optional<String> language = Optional.ofNullable(metadata.remove("language"));
        metadata.put("source", "written for Scholion");
        boolean rightToLeft = Paragraphs.dominantDirection(text) == TextDirection.RIGHT_TO_LEFT;
        DocumentRecord document =
                store.addDocument(
                        new NewDocument(
                                source.name(),
                                text,
                                TextHash.sha256(source.bytes()),
                                "UTF-8",
                                "VALID_UTF8",
                                100,
                                false,
                                language,
                                rightToLeft ? "rtl" : "ltr",
                                metadata,
                                Optional.empty()));
        for (String member : source.members()) {
            if (!member.equals(Member.GOLD)) {
                store.saveMember(new Member(member, Member.Role.ANNOTATOR), LEAD);
            }
            SampleSet made = source.set(schema, member);
            AnnotationSet set = store.openSet(document.id(), member);
            List<ProjectStore.NewEntry> entries = new ArrayList<>();
            for (Annotation annotation : made.annotations()) {
                entries.add(ProjectStore.NewEntry.of(member, new CreateAnnotation(annotation)));
            }
            store.appendAll(set.id(), set.lastSequence(), entries);
            store.saveState(set.id(), state(made.state()), made.reason(), member);
        }
    }

    private static SetState state(String word) {
        return switch (word) {
            case "in-progress" -> SetState.IN_PROGRESS;
            case "done" -> SetState.DONE;
            case "skipped" -> SetState.SKIPPED;
            default -> SetState.NEW;
        };
    }
}
