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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.gold.GoldImport;
import org.scholion.sample.internal.SampleSet;
import org.scholion.sample.internal.SampleSource;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.Paragraphs;
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
     * @param address where; a file must not exist
     * @throws StoreException when the file exists or cannot be written
     * @throws CancelledException when cancelled; the file may be incomplete
     */
    public static void create(ProjectAddress address, Progress progress)
            throws StoreException, CancelledException {
        Schema schema = BuiltInSchemas.load("news-stance").orElseThrow();
        try (ProjectStore store = Projects.create(address, NAME, SchemaXml.write(schema), LEAD)) {
            store.members().save(new Member(LEAD, Member.Role.LEAD), LEAD);
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

        DocumentRecord document =
                store.documents()
                        .add(
                                new NewDocument(
                                        source.name(),
                                        text,
                                        TextHash.sha256(source.bytes()),
                                        "UTF-8",
                                        CharsetOrigin.VALID_UTF8,
                                        100,
                                        false,
                                        language,
                                        Paragraphs.dominantDirection(text),
                                        metadata,
                                        Optional.empty()));
        for (String member : source.members()) {
            if (!member.equals(Member.GOLD)) {
                store.members().save(new Member(member, Member.Role.ANNOTATOR), LEAD);
            }
            SampleSet made = source.set(schema, member);
            AnnotationSet set = store.sets().open(document.id(), member);
            if (member.equals(Member.GOLD)) {
                GoldImport.add(
                        store,
                        document,
                        CreationOrder.creating(made.annotations(), "sample"),
                        LEAD);
            } else {
                List<NewEntry> entries = new ArrayList<>();
                for (Annotation annotation : made.annotations()) {
                    entries.add(NewEntry.of(member, new CreateAnnotation(annotation)));
                }
                store.journal().appendAll(set.id(), set.lastSequence(), entries);
            }
            store.sets()
                    .saveState(
                            set.id(),
                            SetState.ofWord(made.state()).orElseThrow(),
                            made.reason(),
                            member);
        }
    }
}
