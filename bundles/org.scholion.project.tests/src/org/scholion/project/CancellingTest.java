/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.StudyKind;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.SetState;
import org.scholion.exchange.Formats;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.text.BaseDirection;
import org.scholion.words.Message;

/** Every use case says what it begins, and stops before it changes anything when asked to. */
class CancellingTest {

    private static final Formats FORMATS = InstalledFormats.builtIn();

    /** Those that are done, or read, before anything could be shown of them. */
    private static final Set<String> IN_ONE_GO =
            Set.of(
                    "documents",
                    "members",
                    "annotations",
                    "show",
                    "validate",
                    "rename",
                    "restore",
                    "remove",
                    "purge",
                    "apply");

    private final Path folder;
    private final TestProject project;
    private final long document;

    CancellingTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira lives in Delhi.");
        project.write("in/a.ann", "T1\tperson 0 4\tMira\n");
        project.write("in/b.txt", "Nora lives in Pune.");
        project.add(folder.resolve("in"));
        new RemoveDocument(project.open)
                .run(new RemoveDocument.Request("b", "me", Optional.empty()), Progress.NONE);
        project.write("new.txt", "Asha lives in Goa.");
        project.write("study.csv", "item,a,b\n1,x,x\n2,x,y\n3,y,y\n4,y,y\n");
        project.write("schema.xml", new ShowSchema(project.open).run(Progress.NONE).xml());
        new SaveCopy(project.open)
                .run(
                        new SaveCopy.Request(new FileAddress(folder.resolve("kept.scholion"))),
                        Progress.NONE);
        document = project.store().documents().find("a").orElseThrow().id();
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    /** A use case with its request. */
    private interface Run {
        Object with(Progress progress) throws Exception;
    }

    private Map<String, Run> all() {
        Path schema = folder.resolve("schema.xml");
        FileAddress fresh = new FileAddress(folder.resolve("fresh.scholion"));
        FileAddress kept = new FileAddress(folder.resolve("kept.scholion"));
        Map<String, Run> all = new LinkedHashMap<>();
        all.put("documents", p -> new ListDocuments(project.open).run(p));
        all.put("members", p -> new ListMembers(project.open).run(p));
        all.put("annotations", p -> new CountAnnotations(project.open).run(p));
        all.put("show", p -> new ShowSchema(project.open).run(p));
        all.put("check", p -> new CheckProject(project.open).run(p));
        all.put(
                "measure",
                p ->
                        new MeasureAgreement()
                                .run(
                                        new MeasureAgreement.Request(
                                                folder.resolve("study.csv"),
                                                StudyKind.CODING,
                                                "cohen-kappa",
                                                Optional.empty(),
                                                OptionalLong.empty()),
                                        p));
        all.put(
                "measure sets",
                p ->
                        new MeasureSets(project.open)
                                .run(
                                        new MeasureSets.Request(
                                                List.of(),
                                                Optional.empty(),
                                                List.of(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                false,
                                                IntervalSettings.STANDARD,
                                                "1"),
                                        p));
        all.put(
                "places",
                p ->
                        new AgreementPlaces(project.open)
                                .run(
                                        new AgreementPlaces.Request(
                                                List.of(),
                                                List.of(),
                                                Optional.empty(),
                                                false,
                                                Optional.empty(),
                                                0),
                                        p));
        all.put(
                "survey",
                p ->
                        new SurveyAgreement(project.open)
                                .run(
                                        new SurveyAgreement.Request(
                                                List.of(),
                                                Optional.empty(),
                                                false,
                                                IntervalSettings.STANDARD,
                                                "1"),
                                        p));
        all.put(
                "validate",
                p ->
                        new ValidateSchema(project.open)
                                .run(new ValidateSchema.Request(Optional.of(schema)), p));
        all.put(
                "import",
                p ->
                        new ImportDocuments(project.open, FORMATS)
                                .run(ImportRequest.of(List.of(folder.resolve("new.txt"))), p));
        all.put(
                "export",
                p ->
                        new ExportDocuments(project.open, FORMATS)
                                .run(
                                        new ExportRequest(
                                                "txt",
                                                folder.resolve("out"),
                                                Optional.empty(),
                                                Optional.empty()),
                                        p));
        all.put(
                "assign",
                p ->
                        new AssignDocuments(project.open)
                                .run(new AssignDocuments.Request(List.of(document), "asha"), p));
        all.put(
                "mark",
                p ->
                        new MarkDocuments(project.open)
                                .run(
                                        MarkDocuments.Request.own(
                                                List.of(document),
                                                "asha",
                                                SetState.SKIPPED,
                                                Optional.of("spam")),
                                        p));
        all.put(
                "rename",
                p ->
                        new RenameDocument(project.open)
                                .run(new RenameDocument.Request("a", "c", "me"), p));
        all.put(
                "direct",
                p ->
                        new DirectDocument(project.open)
                                .run(
                                        new DirectDocument.Request(
                                                "c", BaseDirection.RIGHT_TO_LEFT, "me"),
                                        p));
        all.put(
                "restore",
                p ->
                        new RestoreDocument(project.open)
                                .run(new RestoreDocument.Request("b", Optional.empty(), "me"), p));
        all.put(
                "remove",
                p ->
                        new RemoveDocument(project.open)
                                .run(new RemoveDocument.Request("b", "me", Optional.empty()), p));
        all.put(
                "purge",
                p -> new PurgeDocument(project.open).run(new PurgeDocument.Request("b", "me"), p));
        all.put(
                "repair",
                p ->
                        new RepairProject(project.open)
                                .run(new RepairProject.Request("me", false), p));
        all.put(
                "apply",
                p ->
                        new ApplySchema(project.open)
                                .run(new ApplySchema.Request(schema, false, "me"), p));
        all.put(
                "copy",
                p ->
                        new SaveCopy(project.open)
                                .run(
                                        new SaveCopy.Request(
                                                new FileAddress(folder.resolve("copy.scholion"))),
                                        p));
        all.put(
                "restore copy",
                p ->
                        new RestoreCopy()
                                .run(
                                        new RestoreCopy.Request(
                                                kept,
                                                new FileAddress(folder.resolve("back.scholion"))),
                                        p));
        all.put(
                "create",
                p ->
                        new CreateProject()
                                .run(
                                        new CreateProject.Request(
                                                fresh, Optional.of("news-stance"), "me"),
                                        p));
        all.put("detach", p -> new DetachProject().run(new DetachProject.Request(kept), p));
        return all;
    }

    /** Keeps what it is told. */
    private static final class Told implements Progress {
        private final boolean cancelled;
        private final List<Message> begun = new ArrayList<>();
        private long total;
        private long done;

        Told(boolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void begin(Message task, long steps) {
            begun.add(task);
            total = steps;
        }

        @Override
        public void worked(long amount, String current) {
            assertThat(amount).isNotNegative();
            done += amount;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    @Test
    void thatNothingIsDoneWhenItIsCancelledBeforeItBegins() throws Exception {
        String before = project.content();
        for (Map.Entry<String, Run> each : all().entrySet()) {
            Told told = new Told(true);
            assertThatThrownBy(() -> each.getValue().with(told))
                    .as(each.getKey())
                    .isInstanceOf(CancelledException.class);
            assertThat(told.done).as(each.getKey()).isZero();
        }
        assertThat(project.content()).isEqualTo(before);
        for (String made : List.of("fresh.scholion", "copy.scholion", "back.scholion")) {
            assertThat(folder.resolve(made)).doesNotExist();
        }
        assertThat(Files.exists(folder.resolve("out/a.txt"))).isFalse();
    }

    @Test
    void thatEachSaysWhatItBeginsAndDoesAsManyStepsAsItSays() throws Exception {
        for (Map.Entry<String, Run> each : all().entrySet()) {
            Told told = new Told(false);
            if (each.getKey().equals("remove")) {
                continue; // what is removed here was restored before and is purged next
            }
            if (each.getKey().equals("purge")) {
                all().getOrDefault("remove", p -> "").with(Progress.NONE);
            }
            assertThat(each.getValue().with(told)).as(each.getKey()).isNotNull();
            assertThat(told.begun).as(each.getKey()).isNotEmpty();
            assertThat(told.begun.get(0).toString()).isNotBlank();
            long steps = IN_ONE_GO.contains(each.getKey()) ? 0 : told.total;
            assertThat(told.done).as(each.getKey()).isEqualTo(steps);
        }
        assertThat(project.names()).containsExactly("c", "new");
        assertThat(project.store().assignments().of("asha")).hasSize(1);
    }

    @Test
    void thatAssigningAndMeasuringSayWhatCameOfThem() throws Exception {
        Told told = new Told(false);
        AssignDocuments.Result given =
                new AssignDocuments(project.open)
                        .run(new AssignDocuments.Request(List.of(document), "asha"), told);
        assertThat(given.assigned()).isEqualTo(1);
        assertThat(told.done).isEqualTo(told.total).isEqualTo(1);
        MeasureAgreement.Request request =
                new MeasureAgreement.Request(
                        folder.resolve("study.csv"),
                        StudyKind.CODING,
                        "cohen-kappa",
                        Optional.empty(),
                        OptionalLong.empty());
        assertThat(new MeasureAgreement().run(request, Progress.NONE).measured()).hasSize(1);
        assertThat(measured("gamma", OptionalLong.of(1)))
                .isEqualTo(measured("gamma", OptionalLong.of(1)))
                .isNotEqualTo(measured("gamma", OptionalLong.of(2)));
        assertThat(weighted(Optional.of("linear")))
                .isNotEqualTo(weighted(Optional.of("quadratic")));
        MeasureAgreement.Request unknown =
                new MeasureAgreement.Request(
                        folder.resolve("study.csv"),
                        StudyKind.CODING,
                        "no-such-measure",
                        Optional.empty(),
                        OptionalLong.empty());
        assertThatThrownBy(() -> new MeasureAgreement().run(unknown, Progress.NONE))
                .isInstanceOf(BadRequestException.class);
        MeasureAgreement.Request gone =
                new MeasureAgreement.Request(
                        folder.resolve("gone.csv"),
                        StudyKind.CODING,
                        "cohen-kappa",
                        Optional.empty(),
                        OptionalLong.empty());
        assertThatThrownBy(() -> new MeasureAgreement().run(gone, Progress.NONE))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("gone.csv");
    }

    @Test
    void thatMeasuringTellsHowFarItIsAndStopsOnTheWay() throws Exception {
        StringBuilder rows = new StringBuilder("annotator,label,start,end,document\n");
        for (int i = 0; i < 12; i++) {
            rows.append("x,A,0,5,d" + i + "\ny,A," + i % 3 + ",5,d" + i + '\n');
        }
        project.write("many.csv", rows.toString());
        MeasureAgreement.Request request =
                new MeasureAgreement.Request(
                        folder.resolve("many.csv"),
                        StudyKind.UNITIZING,
                        "gamma",
                        Optional.empty(),
                        OptionalLong.empty());
        AtomicLong steps = new AtomicLong();
        new MeasureAgreement().run(request, until(steps, Long.MAX_VALUE));
        assertThat(steps.get()).isEqualTo(1_000);
        steps.set(0);
        assertThatThrownBy(() -> new MeasureAgreement().run(request, until(steps, 100)))
                .isInstanceOf(CancelledException.class);
        assertThat(steps.get()).isLessThan(900);
    }

    /** Counts steps, and is cancelled after so many. */
    private static Progress until(AtomicLong steps, long most) {
        return new Progress() {
            @Override
            public void begin(Message task, long total) {
                // only steps count here
            }

            @Override
            public void worked(long amount, String current) {
                steps.addAndGet(amount);
            }

            @Override
            public boolean cancelled() {
                return steps.get() >= most;
            }
        };
    }

    private Object measured(String measure, OptionalLong seed) throws Exception {
        project.write(
                "units.csv",
                "annotator,label,start,end\nx,A,0,5\ny,A,1,5\nx,B,7,9\ny,B,8,12\nx,A,14,20\n");
        return new MeasureAgreement()
                .run(
                        new MeasureAgreement.Request(
                                folder.resolve("units.csv"),
                                StudyKind.UNITIZING,
                                measure,
                                Optional.empty(),
                                seed),
                        Progress.NONE)
                .measured()
                .get(0)
                .value();
    }

    private Object weighted(Optional<String> weights) throws Exception {
        project.write("grades.csv", "item,a,b\n1,1,1\n2,1,3\n3,2,2\n4,3,2\n5,3,3\n");
        return new MeasureAgreement()
                .run(
                        new MeasureAgreement.Request(
                                folder.resolve("grades.csv"),
                                StudyKind.CODING,
                                "cohen-kappa",
                                weights,
                                OptionalLong.empty()),
                        Progress.NONE)
                .measured()
                .get(0)
                .value();
    }

    private ReplaceDocument.Request replacing(String member) {
        return new ReplaceDocument.Request(
                "a", folder.resolve("new.txt"), member, "me", Optional.empty());
    }

    @Test
    void thatReplacingTellsBeforeWhatItHidesAndIsRefusedForWhoNobodyCanBe() throws Exception {
        ReplaceDocument replace = new ReplaceDocument(project.open, FORMATS);
        DocumentLoss loss = replace.preview(replacing("imported"));
        assertThat(loss.document().id()).isEqualTo(document);
        assertThat(loss.belongings().annotations()).isEqualTo(Map.of("imported", 1));
        assertThat(loss.removed()).isFalse();
        String before = project.content();
        assertThatThrownBy(() -> replace.run(replacing("all"), Progress.NONE))
                .isInstanceOf(BadRequestException.class);
        assertThat(project.content()).isEqualTo(before);
        ReplaceDocument.Result done = replace.run(replacing("imported"), Progress.NONE);
        assertThat(done.before()).isEqualTo(loss.document());
        assertThat(done.losses().isEmpty()).isTrue();
        assertThat(done.after().name()).isEqualTo("a");
    }
}
