/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Excerpt;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreCheck;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreProblem;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.RuleClass;
import org.scholion.document.rules.Severity;
import org.scholion.project.internal.SetFindings;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Verifies a project: the journal against the rows, texts against their hashes, the structure of
 * annotations, and whether they are complete and as the schema wants them. What cannot be read is
 * listed as well, and what comes after it is verified.
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
     * @param problems what breaks an invariant, breaches of structure among them, by {@link
     *     StoreProblem#kind()}
     * @param findings breaches of completeness and constraints, which break none, by rule
     * @param severities how many findings are of each severity
     */
    public record Result(
            int documents,
            int sets,
            Excerpt<StoreProblem> problems,
            Excerpt<SetFinding> findings,
            Map<Severity, Long> severities) {

        public Result {
            severities = Collections.unmodifiableMap(new EnumMap<>(severities));
        }

        /** Returns how many findings are of this severity. */
        public long count(Severity severity) {
            return severities.getOrDefault(severity, 0L);
        }
    }

    /**
     * What was found in an annotation set.
     *
     * @param document the document's name
     * @param member whose set it is
     */
    public record SetFinding(String document, String member, Finding finding) {

        /** Returns the rule by which it is counted. */
        public String kind() {
            return finding.rule().id();
        }
    }

    /** Takes what is found in the sets. */
    private static final class Gathered {
        private final Excerpt.Gathering<SetFinding> findings = new Excerpt.Gathering<>();
        private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);

        void add(SetFinding found) {
            findings.add(found.kind(), found);
            severities.merge(found.finding().severity(), 1L, Long::sum);
        }

        Result with(StoreCheck check) {
            return new Result(
                    check.documents(),
                    check.sets(),
                    check.problems(),
                    findings.excerpt(),
                    severities);
        }
    }

    /**
     * Verifies what there is of a project that cannot be opened because of what is wrong with it,
     * such as a schema that cannot be read. Completeness and constraints are not looked at.
     *
     * @throws StoreException when not even its file can be read
     */
    public static Result unopened(ProjectAddress address) throws StoreException {
        try (ProjectStore store = Projects.open(address, Access.READ_ONLY)) {
            return new Gathered().with(store.check());
        }
    }

    /** Checks everything. */
    public Result run(Progress progress) throws StoreException, CancelledException {
        List<AnnotationSet> sets = List.of();
        Optional<StoreException> unread = Optional.empty();
        try {
            sets = project.store().sets().all();
        } catch (StoreException e) {
            unread = Optional.of(e);
        }
        progress.begin(Message.of("project.task.checking"), sets.size() + 1L);
        progress.check();
        StoreCheck check = project.store().check();
        if (unread.isPresent()) {
            requireNamed(check, unread.get());
        }
        Gathered gathered = new Gathered();
        progress.worked(1, "");
        for (AnnotationSet set : sets) {
            progress.check();
            progress.worked(1, gather(set, check, gathered));
        }
        return gathered.with(check);
    }

    /** Returns the name of the document, empty if it cannot be read. */
    private String gather(AnnotationSet set, StoreCheck check, Gathered gathered)
            throws StoreException {
        try {
            DocumentRecord document =
                    project.store().documents().find(set.documentId()).orElseThrow();
            for (Finding finding : findings(document, set)) {
                gathered.add(new SetFinding(document.name(), set.member(), finding));
            }
            return document.name();
        } catch (StoreException e) {
            requireNamed(check, e);
            return "";
        }
    }

    /** What cannot be read is among what the store has found, unless it has become so since. */
    private static void requireNamed(StoreCheck check, StoreException failure)
            throws StoreException {
        if (check.problems().isEmpty()) {
            throw failure;
        }
    }

    private List<Finding> findings(DocumentRecord document, AnnotationSet set)
            throws StoreException {
        return new SetFindings(project)
                .of(document, Optional.of(set)).stream()
                        // the store has verified the structure
                        .filter(finding -> finding.rule().ruleClass() == RuleClass.CONSTRAINT)
                        .toList();
    }
}
