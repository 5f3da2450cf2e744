/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Migration;
import org.scholion.corpus.Migrations.Concerned;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.migration.SetMigration;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rule;
import org.scholion.document.rules.RuleClass;
import org.scholion.document.rules.Rules;
import org.scholion.document.rules.StructureRules;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.migration.MigrationReport.PackageOut;
import org.scholion.project.migration.MigrationReport.SetEffects;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.text.TextBoundaries;
import org.scholion.words.Message;

/** Goes through the sets that a plan concerns, one after another, so that one is in memory. */
final class MigrationRun {

    private final ProjectStore store;
    private final Schema old;
    private final Schema target;
    private final MigrationPlan plan;
    private final Schema asked;
    private final Progress progress;
    private final List<SetEffects> sets = new ArrayList<>();
    private final SortedMap<Rule, Integer> problems = new TreeMap<>();

    MigrationRun(
            ProjectStore store, Schema old, Schema asked, MigrationPlan plan, Progress progress) {
        this.store = store;
        this.old = old;
        this.asked = asked;
        this.target = plan.target(old, asked);
        this.plan = plan;
        this.progress = progress;
    }

    Schema target() {
        return target;
    }

    /** Finds out what would be done, and what would be a problem afterwards. */
    void look() throws StoreException, CancelledException {
        List<Concerned> concerned = store.migrations().having(plan.judged(old));
        progress.begin(Message.of("project.task.migration-look"), concerned.size());
        for (Concerned each : concerned) {
            progress.check();
            List<Annotation> before = store.annotations().of(each.set().id());
            SetMigration.Result result = migrate(each, before);
            note(each, result);
            if (!each.removed()) {
                judge(each, before, result);
            }
            progress.worked(1, each.document());
        }
    }

    /** Does it, in a transaction that is going on. */
    void carryOut(Migration migration)
            throws StoreException, CancelledException, OperationRefusedException {
        List<Concerned> concerned = store.migrations().having(plan.touched(old));
        progress.begin(Message.of("project.task.migration"), concerned.size());
        progress.check();
        store.migrations()
                .<CancelledException>change(
                        migration,
                        concerned,
                        (each, before) -> {
                            SetMigration.Result result = migrate(each, before);
                            note(each, result);
                            return result.operation(before);
                        },
                        each -> {
                            progress.worked(1, each.document());
                            progress.check();
                        });
    }

    private SetMigration.Result migrate(Concerned each, List<Annotation> before) {
        return SetMigration.of(before, plan, old, new StructureRules(target, each.characters()));
    }

    private void note(Concerned each, SetMigration.Result result) {
        if (!result.effects().isEmpty()) {
            sets.add(
                    new SetEffects(
                            each.document(),
                            each.set().member(),
                            each.removed(),
                            result.effects()));
        }
    }

    private void judge(Concerned each, List<Annotation> before, SetMigration.Result result)
            throws StoreException {
        TextBoundaries boundaries =
                TextBoundaries.of(
                        store.documents().text(each.set().documentId()),
                        store.documents()
                                .find(each.document())
                                .flatMap(document -> document.language())
                                .orElse(""));
        Map<Breach, Integer> known = new HashMap<>();
        for (Finding finding : new Rules(old, boundaries).all(new AnnotationMap(before))) {
            known.merge(Breach.of(finding), 1, Integer::sum);
        }
        AnnotationMap after = new AnnotationMap(before);
        after.apply(result.changes());
        for (Finding finding : new Rules(target, boundaries).all(after)) {
            if (finding.rule().ruleClass() != RuleClass.STRUCTURE
                    && known.merge(Breach.of(finding), -1, Integer::sum) < 0) {
                problems.merge(finding.rule(), 1, Integer::sum);
            }
        }
    }

    /**
     * That an annotation breaks a rule, in whichever words: one that goes sets off none that comes.
     */
    private record Breach(Rule rule, AnnotationId annotation) {

        static Breach of(Finding finding) {
            return new Breach(finding.rule(), finding.annotation());
        }
    }

    MigrationReport report(Optional<Integer> saved) throws StoreException {
        List<PackageOut> out = new ArrayList<>();
        for (WorkPackage each : store.packages().all()) {
            if (each.state() == WorkPackage.State.OUT) {
                out.add(new PackageOut(each.member(), each.file()));
            }
        }
        return new MigrationReport(
                SchemaCompatibility.compare(old, asked).changes(),
                plan,
                sets,
                problems,
                out,
                saved,
                new TypeNames(old, asked));
    }
}
