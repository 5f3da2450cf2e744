/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.study.StudyException;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Counting;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.curation.study.MarkedDocument;
import org.scholion.curation.study.MemberMarks;
import org.scholion.curation.study.SetStudies;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.words.Message;

/** How far annotators agree on exactly the documents of a release, as they were frozen. */
final class FrozenAgreement {

    private FrozenAgreement() {}

    /** Returns a tree for each figure, with pseudonyms in place of names. */
    static List<Map<String, @Nullable Object>> of(
            FrozenState state, ReleaseContent content, Progress progress)
            throws StoreException, CancelledException {
        SetStudies studies =
                new SetStudies(content.schema(), Layer.of(content.schema()), Counting.STANDARD);
        List<SetStudies.Counted> counted = new ArrayList<>();
        SortedSet<String> members = new TreeSet<>();
        List<Map<String, @Nullable Object>> trees = new ArrayList<>();
        try {
            for (FrozenState.Document document : state.documents()) {
                progress.check();
                List<MemberMarks> marks = new ArrayList<>();
                for (FrozenState.Set set : document.sets()) {
                    if (!set.gold() && set.state() == SetState.DONE) {
                        marks.add(
                                new MemberMarks(
                                        content.member(document, set), content.annotations(set)));
                    }
                }
                if (marks.size() > 1) {
                    marks.forEach(each -> members.add(each.member()));
                    marks.sort((a, b) -> a.member().compareTo(b.member()));
                    counted.add(
                            studies.count(
                                    new MarkedDocument(
                                            document.name(),
                                            content.text(document),
                                            document.language().orElse(""),
                                            marks)));
                }
            }
            if (counted.isEmpty()) {
                return trees;
            }
            Measuring measuring =
                    new Measuring(IntervalSettings.STANDARD, Optional.empty(), Pace.NONE);
            for (LayerFigure figure :
                    studies.measure(counted, List.copyOf(members), Optional.empty(), measuring)) {
                Map<String, @Nullable Object> tree = new TreeMap<>(ResultTree.of(figure.result()));
                tree.put("layer", figure.layer().word());
                tree.put("of", figure.of().orElse(""));
                tree.put("documents", counted.size());
                trees.add(tree);
            }
            return trees;
        } catch (MeasureException | StudyException e) {
            throw new StoreException(Message.of(e), e);
        }
    }
}
