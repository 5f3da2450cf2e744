/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreProblem;
import org.scholion.document.AnnotationMap;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.RuleClass;
import org.scholion.document.rules.Rules;
import org.scholion.document.rules.Severity;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextBoundaries;
import org.scholion.words.Message;

/**
 * Verifies a project: the journal against the rows, texts against their hashes, the structure of
 * annotations, and whether they are complete and as the schema wants them.
 */
public final class CheckProject {

    private final OpenProject project;

    /** Creates the use case. */
    public CheckProject(OpenProject project) {
        this.project = project;
    }

    /**
     * What was found.
     *
     * @param documents how many documents there are
     * @param sets how many annotation sets there are
     * @param problems what breaks an invariant, breaches of structure among them
     * @param findings breaches of completeness and constraints, which break none
     */
    public record Result(
            int documents, int sets, List<StoreProblem> problems, List<SetFinding> findings) {

        public Result {
            problems = List.copyOf(problems);
            findings = List.copyOf(findings);
        }

        /** Returns how many findings are of this severity. */
        public long count(Severity severity) {
            return findings.stream().filter(f -> f.finding().severity() == severity).count();
        }
    }

    /**
     * What was found in an annotation set.
     *
     * @param document the document's name
     * @param member whose set it is
     */
    public record SetFinding(String document, String member, Finding finding) {}

    /** Checks everything. */
    public Result run(Progress progress) throws StoreException, CancelledException {
        List<AnnotationSet> sets = project.store().sets().all();
        List<DocumentRecord> documents = project.store().documents().all();
        progress.begin(Message.of("project.task.checking"), sets.size() + 1L);
        List<StoreProblem> problems = project.store().check();
        List<SetFinding> findings = new ArrayList<>();
        progress.worked(1, "");
        for (AnnotationSet set : sets) {
            progress.check();
            DocumentRecord document =
                    project.store().documents().find(set.documentId()).orElseThrow();
            for (Finding finding : findings(document, set)) {
                findings.add(new SetFinding(document.name(), set.member(), finding));
            }
            progress.worked(1, document.name());
        }
        return new Result(documents.size(), sets.size(), problems, findings);
    }

    private List<Finding> findings(DocumentRecord document, AnnotationSet set)
            throws StoreException {
        Rules rules =
                new Rules(
                        project.schema(),
                        TextBoundaries.of(
                                project.store().documents().text(document.id()),
                                document.language().orElse("")));
        return rules.all(new AnnotationMap(project.store().annotations().of(set.id()))).stream()
                // the store has verified the structure
                .filter(finding -> finding.rule().ruleClass() == RuleClass.CONSTRAINT)
                .toList();
    }
}
