/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Fragment;
import org.scholion.document.rules.DocumentFindings;
import org.scholion.document.rules.EntryTypes;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rule;
import org.scholion.document.rules.Rules;
import org.scholion.editing.row.Dependents;
import org.scholion.editing.row.OrderedRows;
import org.scholion.editing.walk.AnnotationPlaces;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * The problems of a document that is open, kept current: an edit costs what it touches, whatever
 * the document's length. Not safe for use by several threads.
 */
public final class DocumentProblems {

    private final DocumentFindings findings;
    private final Dependents dependents;
    private final AnnotationPlaces places;
    private final Map<AnnotationId, List<DocumentProblem>> problems = new HashMap<>();
    private OrderedRows<DocumentProblem.Key, DocumentProblem> rows;
    private long revision;

    /**
     * Examines a document.
     *
     * @param annotations looked at now, and again after changes
     * @param boundaries of the document's text
     */
    public DocumentProblems(
            AnnotationLookup annotations, Schema schema, TextBoundaries boundaries) {
        this(annotations, schema, boundaries, Optional.empty());
    }

    /**
     * Examines a document.
     *
     * @param annotations looked at now, and again after changes
     * @param boundaries of the document's text
     * @param catalogue the project's, if anything is known of it
     */
    public DocumentProblems(
            AnnotationLookup annotations,
            Schema schema,
            TextBoundaries boundaries,
            Optional<EntryTypes> catalogue) {
        this.findings = new DocumentFindings(new Rules(schema, boundaries, catalogue), annotations);
        this.dependents = new Dependents(annotations);
        this.places = new AnnotationPlaces(annotations);
        Set<AnnotationId> found = new HashSet<>();
        findings.all().forEach(finding -> found.add(finding.annotation()));
        found.forEach(id -> problems.put(id, problems(id)));
        this.rows = OrderedRows.of(problems.values().stream().flatMap(List::stream).toList());
    }

    /**
     * Examines again what changes touched.
     *
     * @param changes those made since the last look, in their order
     * @return the problems as they are now
     */
    public OrderedRows<DocumentProblem.Key, DocumentProblem> after(List<AnnotationChange> changes) {
        if (changes.isEmpty()) {
            return rows;
        }
        revision++;
        // what was found may be the same, but in another place or said in other words
        SortedSet<AnnotationId> touched = dependents.of(changes);
        touched.addAll(findings.after(changes));
        List<DocumentProblem.Key> gone = new ArrayList<>();
        List<DocumentProblem> come = new ArrayList<>();
        for (AnnotationId id : touched) {
            problems.getOrDefault(id, List.of()).forEach(problem -> gone.add(problem.key()));
            List<DocumentProblem> now = problems(id);
            come.addAll(now);
            if (now.isEmpty()) {
                problems.remove(id);
            } else {
                problems.put(id, now);
            }
        }
        rows = rows.with(gone, come);
        return rows;
    }

    /** Returns all problems in text order, those without a place last. */
    public OrderedRows<DocumentProblem.Key, DocumentProblem> rows() {
        return rows;
    }

    private List<DocumentProblem> problems(AnnotationId id) {
        Map<Rule, Integer> numbers = new EnumMap<>(Rule.class);
        List<DocumentProblem> all = new ArrayList<>();
        for (Finding finding : findings.of(id).stream().sorted().toList()) {
            int number = numbers.merge(finding.rule(), 1, Integer::sum) - 1;
            all.add(new DocumentProblem(finding, place(finding), number, revision));
        }
        return List.copyOf(all);
    }

    private Optional<TextRange> place(Finding finding) {
        return finding.place()
                .map(DocumentProblems::range)
                .or(() -> places.of(finding.annotation()));
    }

    private static TextRange range(Fragment fragment) {
        return new TextRange(fragment.begin(), fragment.end());
    }
}
