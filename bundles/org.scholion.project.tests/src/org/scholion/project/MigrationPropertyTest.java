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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.MergedPackage;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.edit.CreationOrder;
import org.scholion.exchange.CanonicalText;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.MigrationReport;
import org.scholion.project.migration.UndoMigration;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.schema.migration.SchemaDifference;
import org.scholion.schema.xml.SchemaXml;

/**
 * Random edits of a schema and random choices, on random sets with gold and a package that is out:
 * a dry run tells what is done, undoing restores all, and whether a package is merged before or
 * after makes no difference.
 */
class MigrationPropertyTest {

    private static final int ROUNDS = 30;
    private static final String TEXT =
            "Mira met Omar in दिल्ली; قالت إنها تعارض الخطة. 👩‍🚀 agreed.";

    private static final String BASE =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="m" name="M">
              <tagSet id="levels" name="Levels" ordered="true"><tag id="name" name="Name"/>
                <tag id="nominal" name="Nominal"/><tag id="pronoun" name="Pronoun"/></tagSet>
              <tagSet id="sorts" name="Sorts"><tag id="city" name="City"/>
                <tag id="country" name="Country"/></tagSet>
              <tagSet id="polarity" name="Polarity" ordered="true"><tag id="support" name="Support"/>
                <tag id="oppose" name="Oppose"/></tagSet>
              <entity id="person" name="Person">
                <attribute id="level" name="Level" kind="tag" tagSet="levels"/>
                <attribute id="dead" name="Dead" kind="flag"/></entity>
              <entity id="gpe" name="Place">
                <attribute id="sort" name="Sort" kind="tag" tagSet="sorts"/></entity>
              <relation id="lives" name="Lives in"><role id="who" name="Who" maximum="-1"/>
                <role id="where" name="Where" maximum="-1"/></relation>
              <stance id="stance" name="Stance" polarity="polarity" intensity="levels"/>
              <passage id="quote" name="Quote"/>
              <documentLabel id="genre" name="Genre" tagSet="sorts" multiple="true"/>
            </s:schema>
            """;

    private static final List<Map.Entry<String, String>> EDITS =
            List.of(
                    Map.entry("<entity id=\"gpe\"", "<entity id=\"location\""),
                    Map.entry(
                            "<relation id=\"lives\"",
                            "<entity id=\"town\" name=\"City\"/><entity id=\"state\""
                                    + " name=\"Country\"/><relation id=\"lives\""),
                    Map.entry("<passage id=\"quote\"", "<entity id=\"quote\""),
                    Map.entry(
                            "<attribute id=\"dead\" name=\"Dead\" kind=\"flag\"/>",
                            "<attribute id=\"dead\" name=\"Dead\"/>"),
                    Map.entry("<attribute id=\"dead\" name=\"Dead\" kind=\"flag\"/>", ""),
                    Map.entry("<attribute id=\"level\"", "<attribute id=\"form\""),
                    Map.entry("<tag id=\"pronoun\" name=\"Pronoun\"/>", ""),
                    Map.entry("<tag id=\"oppose\"", "<tag id=\"against\""),
                    Map.entry("<role id=\"where\" name=\"Where\"", "<role id=\"at\" name=\"At\""),
                    Map.entry(
                            "polarity=\"polarity\" intensity=\"levels\"", "polarity=\"polarity\""),
                    Map.entry(" multiple=\"true\"", ""),
                    Map.entry(
                            "<attribute id=\"sort\" name=\"Sort\" kind=\"tag\" tagSet=\"sorts\"/>",
                            ""),
                    Map.entry("<stance id=\"stance\"", "<stance id=\"position\""),
                    Map.entry("<documentLabel id=\"genre\"", "<documentLabel id=\"topic\""));

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private Random random = new Random(0);
    private AnnotationIds ids = AnnotationIds.system();

    private Schema edited() throws Exception {
        String xml = BASE;
        List<Map.Entry<String, String>> edits = new ArrayList<>(EDITS);
        for (int i = random.nextInt(3); i >= 0; i--) {
            Map.Entry<String, String> edit = edits.remove(random.nextInt(edits.size()));
            xml = xml.replace(edit.getKey(), edit.getValue());
        }
        if (random.nextBoolean()) {
            // the split has something to go to, and what was split is gone
            xml = xml.replaceAll("(?s)<entity id=\"gpe\".*?</entity>", "");
        }
        return SchemaXml.read(xml, "edited");
    }

    private MigrationPlan plan(Schema old, Schema now) {
        MigrationPlan proposed = MigrationPlan.proposed(old, now, type -> true);
        List<MigrationStep> steps = new ArrayList<>();
        for (SchemaDifference.Decision each : SchemaDifference.of(old, now).decisions()) {
            List<MigrationStep> choices = each.choices();
            steps.add(choices.get(random.nextBoolean() ? 0 : random.nextInt(choices.size())));
        }
        return new MigrationPlan(proposed.from(), proposed.to(), steps);
    }

    private AnnotationHeader header(String type) {
        AnnotationHeader plain =
                AnnotationHeader.of(ids.next(), type, "x", InstantSource.system().instant(), 1);
        TreeMap<String, AttributeValue> values = new TreeMap<>();
        if (type.equals("person") && random.nextBoolean()) {
            values.put("level", tag("name", "nominal", "pronoun"));
            values.put("dead", new AttributeValue.Flag(random.nextBoolean()));
        } else if (type.equals("gpe") && random.nextBoolean()) {
            values.put("sort", tag("city", "country"));
        }
        return plain.withAttributes(values);
    }

    private AttributeValue tag(String... tags) {
        return AttributeValue.Tags.of(tags[random.nextInt(tags.length)]);
    }

    private Span span() {
        int begin = random.nextInt(TEXT.length() - 8);
        return random.nextInt(4) > 0
                ? Span.of(begin, begin + 2)
                : new Span(
                        List.of(
                                new Fragment(begin, begin + 2),
                                new Fragment(begin + 4, begin + 7)));
    }

    private List<Annotation> marks() {
        List<Annotation> marks = new ArrayList<>();
        Referent someone = new Referent(header("person"), "Mira", Optional.empty(), List.of());
        marks.add(someone.withHeader(someone.header().withAttributes(Map.of())));
        List<AnnotationId> mentions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Mention mention =
                    new Mention(
                            header(random.nextBoolean() ? "person" : "gpe"),
                            span(),
                            random.nextInt(3) > 0 ? Optional.empty() : Optional.of(someone.id()));
            mentions.add(mention.id());
            marks.add(mention);
        }
        marks.add(
                new Relation(
                        header("lives"),
                        new TreeMap<>(
                                Map.of(
                                        "who", mentions.subList(0, 2),
                                        "where", mentions.subList(2, 3))),
                        Optional.empty()));
        marks.add(
                new Stance(
                        header("stance"),
                        List.of(new StanceEnd.Annotated(mentions.get(3))),
                        List.of(new StanceEnd.Annotated(mentions.get(4))),
                        List.of(new StanceEnd.Author()),
                        Optional.of(tag("support", "oppose")),
                        Optional.of(tag("name", "nominal")),
                        random.nextBoolean() ? List.of(Span.of(0, 4)) : List.of(),
                        List.of(Span.of(5, 8))));
        int begin = random.nextInt(10);
        marks.add(
                new Passage(
                        header("quote"),
                        Span.of(begin, begin + 20),
                        Optional.of(mentions.get(5)),
                        Optional.empty(),
                        Optional.of("2026"),
                        random.nextBoolean()));
        marks.add(new DocumentLabel(header("genre"), tag("city", "country")));
        return marks;
    }

    private void work(ProjectStore store, String member) throws Exception {
        for (DocumentRecord document : store.documents().all()) {
            Optional<AnnotationSet> known = store.sets().find(document.id(), member);
            AnnotationSet set =
                    known.isPresent() ? known.get() : store.sets().open(document.id(), member);
            if (set.state().isClosed()) {
                continue;
            }
            store.journal()
                    .append(
                            set.id(),
                            set.lastSequence(),
                            NewEntry.of(member, CreationOrder.creating(marks(), "test")));
        }
    }

    private static SortedMap<String, String> contents(ProjectStore store) throws Exception {
        SortedMap<String, String> contents = new TreeMap<>();
        for (DocumentRecord document : store.documents().all()) {
            for (AnnotationSet set : store.sets().all()) {
                if (set.documentId() == document.id()) {
                    contents.put(
                            document.name() + " " + set.member() + " " + set.state(),
                            CanonicalText.of(store.annotations().of(set.id())));
                }
            }
        }
        return contents;
    }

    private record Round(Path project, Path pack, Schema now, MigrationPlan plan) {}

    private Round next(int seed) throws Exception {
        random = new Random(seed);
        // how many numbers ids take depends on the clock
        ids = new AnnotationIds(InstantSource.system(), new Random(seed));
        Path in = Files.createDirectories(folder.resolve("r" + seed));
        Path schema = Files.writeString(in.resolve("base.xml"), BASE);
        Path pack = in.resolve("omar.scholion");
        try (TestProject project = new TestProject(in, schema.toString())) {
            project.write("in/a.txt", TEXT);
            project.write("in/b.txt", TEXT);
            project.add(in.resolve("in"));
            ProjectStore store = project.store();
            work(store, "asha");
            work(store, "omar");
            for (AnnotationSet set : store.sets().all()) {
                if (set.member().equals("asha")) {
                    store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
                }
            }
            new AdjudicateDocuments(project.open, InstantSource.system())
                    .run(
                            new AdjudicateDocuments.Request(
                                    new Rule.Single(), Optional.empty(), "lea", false),
                            Progress.NONE);
            new HandOutPackage(project.open)
                    .run(
                            new HandOutPackage.Request("omar", new FileAddress(pack), "lea"),
                            Progress.NONE);
        }
        try (OpenProject package_ = OpenProject.open(new FileAddress(pack))) {
            work(package_.store(), "omar");
        }
        Schema now = edited();
        return new Round(
                in.resolve("test.scholion"), pack, now, plan(SchemaXml.read(BASE, "base"), now));
    }

    private static MigrationReport migrate(OpenProject project, Round round, boolean dryRun)
            throws Exception {
        return new MigrateSchema(project)
                .run(
                        new MigrateSchema.Request(round.now(), round.plan(), dryRun, true, "lea"),
                        Progress.NONE);
    }

    private static MergedPackage merge(OpenProject project, Round round) throws Exception {
        MergePackages.Result result =
                new MergePackages(project)
                        .run(
                                new MergePackages.Request(
                                        List.of(new FileAddress(round.pack())),
                                        Optional.empty(),
                                        "lea"),
                                Progress.NONE);
        assertThat(result.problems()).isEmpty();
        return result.merged().getFirst().what();
    }

    @Test
    void thatDryRunsTellTheTruthAndUndoRestoresAndMergingCommutes() throws Exception {
        int came = 0;
        int lost = 0;
        int waiting = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Round round = next(seed);
            String name = "seed " + seed + " " + round.plan().steps();
            Path other = round.project().resolveSibling("other.scholion");
            SortedMap<String, String> migrated;
            try (OpenProject project = OpenProject.open(new FileAddress(round.project()))) {
                project.store().saveCopy(new FileAddress(other));
                SortedMap<String, String> before = contents(project.store());
                Schema schema = project.schema();
                MigrationReport told = migrate(project, round, true);
                assertThat(contents(project.store())).as(name).isEqualTo(before);
                MigrationReport done = migrate(project, round, false);
                assertThat(done.sets()).as(name).isEqualTo(told.sets());
                assertThat(project.store().check()).as(name).isEmpty();
                migrated = contents(project.store());
                if (done.saved().isPresent()) {
                    new UndoMigration(project).run(new UndoMigration.Request("lea"), Progress.NONE);
                    assertThat(project.schema()).as(name).isEqualTo(schema);
                }
                assertThat(contents(project.store())).as(name).isEqualTo(before);
                assertThat(project.store().check()).as(name).isEmpty();
                migrate(project, round, false);
                assertThat(contents(project.store())).as(name).isEqualTo(migrated);
                MergedPackage merged = merge(project, round);
                assertThat(merged.refused()).as(name).isEmpty();
                came += merged.sets().size();
                lost += done.losses().size();
                waiting += round.plan().waiting().size();
                assertThat(project.store().check()).as(name).isEmpty();
                migrated = contents(project.store());
                assertThat(merge(project, round).sets()).as(name).isEmpty();
                assertThat(contents(project.store())).as(name).isEqualTo(migrated);
            }
            try (OpenProject project = OpenProject.open(new FileAddress(other))) {
                merge(project, round);
                migrate(project, round, false);
                assertThat(contents(project.store())).as(name).isEqualTo(migrated);
                assertThat(project.store().check()).as(name).isEmpty();
            }
        }
        assertThat(came).isGreaterThan(ROUNDS);
        assertThat(lost).isGreaterThan(ROUNDS / 2);
        assertThat(waiting).isPositive();
    }
}
