/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.document;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationSnapshot;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.xml.BuiltInSchemas;

/**
 * Opens a document of 50,000 annotations to edit it: its rows are read, parsed, held against the
 * rules, put in a CAS and indexed, what lies in the first window is looked up, and a first mark is
 * made; against reading the same rows, parsing them and indexing them by id, reference and place
 * without a CAS, and the same look-up. CPU time of all threads of the process, so that neither
 * another thread nor the garbage collector does a part for nothing.
 */
public final class OpenBenchmark implements Benchmarks {

    private static final int ANNOTATIONS = 50_000;
    private static final int A_WINDOW = 4_000;
    private static final int UNCOUNTED = 10;
    private static final int RUNS = 3;
    private static final int OPENED_IN_A_RUN = 5;
    private static final String MEMBER = "benchmark";

    private final AnnotationIds ids = AnnotationIds.system();
    private final List<AnnotationId> mentions = new ArrayList<>();
    private Schema schema = Schema.empty();

    @Override
    public List<String> names() {
        return List.of("open-50k-annotations");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path file = workplace.scratch().resolve("open.scholion");
        schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                MEMBER),
                        Progress.NONE);
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            DocumentRecord document = fill(project, workplace.scratch().resolve("document.txt"));
            long set = project.store().sets().open(document.id(), MEMBER).id();
            for (int i = 0; i < UNCOUNTED; i++) {
                ours(project, document, set);
                theirs(project, document, set);
            }
            double[] ours = new double[RUNS];
            double[] theirs = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                // In turns, so that whatever else the machine does falls on both.
                for (int i = 0; i < OPENED_IN_A_RUN; i++) {
                    ours[run] += cpuOf(() -> ours(project, document, set)) / OPENED_IN_A_RUN;
                    theirs[run] += cpuOf(() -> theirs(project, document, set)) / OPENED_IN_A_RUN;
                }
            }
            return new Row(name, Median.of(ours), Median.of(theirs), "ms CPU", 1.5)
                    .saying(
                            "50,000 annotations from their rows to the first mark made, "
                                    + "in a CAS",
                            "reading, parsing and indexing the same rows without a CAS");
        }
    }

    private static double cpuOf(Median.Work work) throws Exception {
        long start = cpu();
        work.run();
        return (cpu() - start) / 1e6;
    }

    /** In nanoseconds. */
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : -1;
    }

    private void ours(OpenProject project, DocumentRecord document, long set) throws Exception {
        AnnotatedDocument open =
                AnnotatedDocument.open(
                        project.store().documents().text(document.id()),
                        document.language(),
                        schema,
                        project.store().documents().baseLayer(document.id()),
                        project.store().annotations().of(set));
        int shown = open.overlapping(0, A_WINDOW).size();
        open.apply(new CreateAnnotation(mention(0, 1)));
        require(open.size() == ANNOTATIONS + 1 && shown > 0);
    }

    private void theirs(OpenProject project, DocumentRecord document, long set) throws Exception {
        AnnotationSnapshot shown =
                new AnnotationSnapshot(
                        project.store().documents().text(document.id()),
                        document.language(),
                        schema,
                        project.store().documents().baseLayer(document.id()),
                        project.store().annotations().of(set));
        require(shown.size() == ANNOTATIONS && !shown.overlapping(0, A_WINDOW).isEmpty());
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("not all annotations were read");
        }
    }

    /** Makes the document; returns it. */
    private DocumentRecord fill(OpenProject project, Path textFile) throws Exception {
        StringBuilder text = new StringBuilder();
        List<Operation> creations = new ArrayList<>();
        Random random = new Random(7);
        for (Annotation annotation : annotations(text, random)) {
            creations.add(new CreateAnnotation(annotation));
        }
        Files.writeString(textFile, text);
        new ImportDocuments(project, InstalledFormats.all())
                .run(ImportRequest.of(List.of(textFile)), Progress.NONE);
        DocumentRecord document = project.store().documents().all().get(0);
        project.session(document, MEMBER).apply(new CompoundOperation("everything", creations));
        return document;
    }

    /** Seven of ten are mentions with an attribute here and there, two relations, one a stance. */
    private List<Annotation> annotations(StringBuilder text, Random random) {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < ANNOTATIONS; i++) {
            int kind = i % 10;
            if (kind == 4 || kind == 7) {
                annotations.add(relation());
            } else if (kind == 9) {
                int begin = text.length();
                text.append("rejected");
                annotations.add(stance(Span.of(begin, text.length()), random));
                text.append(" <what> they said & did.\n");
            } else {
                int begin = text.length();
                text.append(random.nextBoolean() ? "الوزير" : "minister");
                Mention mention = mention(begin, text.length());
                annotations.add(mention);
                mentions.add(mention.id());
                text.append(" met ");
            }
        }
        return annotations;
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, MEMBER, Instant.now(), 1);
    }

    private Mention mention(int begin, int end) {
        List<EntityType> types = schema.types(EntityType.class);
        String type = types.get(begin % types.size()).id();
        return new Mention(header(type), Span.of(begin, end), Optional.empty());
    }

    private AnnotationId back(int count) {
        return mentions.get(mentions.size() - count);
    }

    private Relation relation() {
        RelationType type = schema.types(RelationType.class).get(0);
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put(type.roles().get(0).id(), List.of(back(2)));
        roles.put(type.roles().get(1).id(), List.of(back(1)));
        return new Relation(header(type.id()), roles, Optional.empty());
    }

    private Stance stance(Span cue, Random random) {
        StanceType type = schema.types(StanceType.class).get(0);
        List<Tag> tags = schema.tagSet(type.polarity()).orElseThrow().tags();
        return new Stance(
                header(type.id()),
                List.of(new StanceEnd.Annotated(back(2))),
                List.of(new StanceEnd.Annotated(back(1))),
                List.of(),
                Optional.of(AttributeValue.Tags.of(tags.get(random.nextInt(tags.size())).id())),
                Optional.empty(),
                List.of(cue),
                List.of());
    }
}
