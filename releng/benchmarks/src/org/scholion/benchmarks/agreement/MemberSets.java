/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.agreement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;
import org.scholion.text.TextHash;

/**
 * A project of 3,000 documents that five members have finished, 20 annotations each: mentions, most
 * of them the same for all, a referent, a relation, a stance and a label.
 */
final class MemberSets implements AutoCloseable {

    static final int DOCUMENTS = 3_000;
    static final int MEMBERS = 5;
    static final int ANNOTATIONS = 20;

    private static final int MENTIONS = ANNOTATIONS - 4;
    private static final List<String> TYPES = List.of("person", "organisation", "place", "gpe");
    private static final List<String> LEVELS = List.of("name", "nominal", "pronominal");
    private static final List<String> SIGNS = List.of("support", "neutral", "oppose");
    private static final String WORD = "\u0648\u0632\u064a\u0631 ";
    private static final int WORDS = 100;
    private static final Instant WHEN = Instant.parse("2026-02-03T04:05:06Z");

    private final Random random = new Random(5);
    private final AnnotationIds ids = AnnotationIds.system();
    private final OpenProject project;

    private MemberSets(OpenProject project) {
        this.project = project;
    }

    /** Makes it in a folder that is not there yet. */
    static MemberSets create(Path folder) throws Exception {
        Files.createDirectories(folder);
        FileAddress file = new FileAddress(folder.resolve("project.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                file, Optional.of(BuiltInSchemas.NEWS_STANCE), "lea"),
                        Progress.NONE);
        MemberSets made = new MemberSets(OpenProject.open(file));
        for (int i = 0; i < DOCUMENTS; i++) {
            made.add(i);
        }
        return made;
    }

    private void add(int number) throws Exception {
        String text = WORD.repeat(WORDS);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        DocumentRecord document =
                project.store()
                        .documents()
                        .add(
                                new NewDocument(
                                        "d" + number,
                                        text,
                                        TextHash.sha256(bytes),
                                        "UTF-8",
                                        CharsetOrigin.VALID_UTF8,
                                        100,
                                        false,
                                        Optional.of("ar"),
                                        TextDirection.RIGHT_TO_LEFT,
                                        Map.of(),
                                        Optional.empty()));
        int[] truth = random.ints(MENTIONS, 0, TYPES.size()).toArray();
        for (int m = 0; m < MEMBERS; m++) {
            String member = "member" + m;
            List<Operation> steps = new ArrayList<>();
            annotations(member, truth).forEach(a -> steps.add(new CreateAnnotation(a)));
            AnnotationSet set = project.store().sets().open(document.id(), member);
            project.store()
                    .journal()
                    .fill(set.id(), NewEntry.of(member, new CompoundOperation("import", steps)));
            project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
        }
    }

    private List<Annotation> annotations(String member, int[] truth) {
        List<Annotation> all = new ArrayList<>();
        Referent referent = new Referent(header(member, "person"), "", Optional.empty(), List.of());
        all.add(referent);
        List<AnnotationId> mentions = new ArrayList<>();
        for (int i = 0; i < MENTIONS; i++) {
            int type = random.nextInt(8) == 0 ? random.nextInt(TYPES.size()) : truth[i];
            int begin = (i * 6 + (random.nextInt(8) == 0 ? 1 : 0)) * WORD.length();
            Mention mention =
                    new Mention(
                            header(member, TYPES.get(type))
                                    .withAttribute("level", Optional.of(any(LEVELS))),
                            Span.of(begin, begin + WORD.length() - 1),
                            type == 0 ? Optional.of(referent.id()) : Optional.empty());
            mentions.add(mention.id());
            all.add(mention);
        }
        all.add(
                new Relation(
                        header(member, "membership"),
                        new TreeMap<>(
                                Map.of(
                                        "member",
                                        List.of(mentions.get(0)),
                                        "group",
                                        List.of(mentions.get(1 + random.nextInt(2))))),
                        Optional.empty()));
        all.add(
                new Stance(
                        header(member, "stance"),
                        List.of(new StanceEnd.Annotated(mentions.get(2))),
                        List.of(new StanceEnd.Annotated(mentions.get(3 + random.nextInt(2)))),
                        List.of(),
                        Optional.of(any(SIGNS)),
                        Optional.empty(),
                        List.of(Span.of(2 * WORD.length(), 3 * WORD.length() - 1)),
                        List.of()));
        all.add(new DocumentLabel(header(member, "genre"), AttributeValue.Tags.of("news-report")));
        return all;
    }

    private AttributeValue any(List<String> tags) {
        return AttributeValue.Tags.of(tags.get(random.nextInt(tags.size())));
    }

    private AnnotationHeader header(String member, String type) {
        return AnnotationHeader.of(ids.next(), type, member, WHEN, 1);
    }

    OpenProject project() {
        return project;
    }

    /** Reads and parses all that measuring looks at, texts as well. */
    long read() throws Exception {
        long seen = 0;
        for (DocumentRecord document : project.store().documents().all()) {
            seen += project.store().documents().text(document.id()).length();
            for (AnnotationSet set : project.store().sets().of(document.id())) {
                seen += project.store().annotations().of(set.id()).size();
            }
        }
        return seen;
    }

    /**
     * Has a member mark more words by a mention that a stance points to: an edit that entities,
     * their values, stances and referents all have to look at again.
     */
    void edit(int document) throws Exception {
        DocumentRecord record = project.store().documents().find("d" + document).orElseThrow();
        AnnotationSet set = project.store().sets().find(record.id(), "member0").orElseThrow();
        List<Annotation> all = project.store().annotations().of(set.id());
        Set<AnnotationId> ends = new HashSet<>();
        all.stream()
                .filter(Stance.class::isInstance)
                .forEach(stance -> ends.addAll(stance.references()));
        Mention edited =
                all.stream()
                        .filter(a -> ends.contains(a.id()))
                        .map(Mention.class::cast)
                        .findFirst()
                        .orElseThrow();
        Span longer = Span.of(edited.span().begin(), edited.span().end() + WORD.length());
        project.store().sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of("member0", new ChangeSpan(edited.id(), edited.span(), longer)));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), "member0");
    }

    @Override
    public void close() throws Exception {
        project.close();
    }
}
