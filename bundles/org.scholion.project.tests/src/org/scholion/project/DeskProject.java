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

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.Decision;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.ReviewShare;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.CreationOrder;
import org.scholion.exchange.CanonicalText;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskStep;
import org.scholion.project.desk.DeskSteps;
import org.scholion.project.session.AnnotationSession;

/** A document that three annotators mark and a curator adjudicates. */
abstract class DeskProject {

    static final AnnotationIds IDS = AnnotationIds.system();
    static final ReviewShare NO_REVIEW = new ReviewShare(0, 1);

    final TestProject project;
    final DocumentRecord document;
    final AnnotationSession gold;
    ReviewShare review = NO_REVIEW;

    DeskProject(Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira Sen met Tariq Aziz near Delhi, and Mira spoke.");
        project.add(folder.resolve("in"));
        for (String annotator : List.of("asha", "omar", "zoe")) {
            project.store().members().save(new Member(annotator, Member.Role.ANNOTATOR), "lea");
        }
        project.store().members().save(new Member("lea", Member.Role.LEAD), "lea");
        project.store().members().save(new Member("cai", Member.Role.CURATOR), "lea");
        document = project.store().documents().find("a").orElseThrow();
        gold = project.open.goldSession(document, "cai");
    }

    @AfterEach
    void closeProject() throws Exception {
        project.open.release(gold);
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    static Mention mention(String type, int begin, int end) {
        AnnotationHeader header =
                AnnotationHeader.of(IDS.next(), type, "x", InstantSource.system().instant(), 1);
        return new Mention(header, Span.of(begin, end), Optional.empty());
    }

    AnnotationSet begun(String member, List<? extends Annotation> all) throws Exception {
        AnnotationSet set = project.store().sets().open(document.id(), member);
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(member, CreationOrder.creating(all, "test")));
        return set;
    }

    void done(String member, Annotation... all) throws Exception {
        AnnotationSet set = begun(member, List.of(all));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
    }

    void reopen(String member, Annotation... more) throws Exception {
        AnnotationSet set = project.store().sets().find(document.id(), member).orElseThrow();
        project.store().sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        done(member, more);
    }

    Desk desk() throws Exception {
        return Desk.read(project.open, document, review);
    }

    DeskSteps steps(Desk desk) {
        return new DeskSteps(
                desk,
                project.open.schema(),
                project.open.schemaVersion(),
                "cai",
                InstantSource.system(),
                IDS);
    }

    void settle(Desk desk, DeskStep step) throws Exception {
        gold.settle(desk.goldSequence(), step.operation(), step.decisions(), AppendGuard.NONE);
    }

    static Place place(Desk desk, int number) {
        return desk.places().get(number).place();
    }

    void accept(int number, String member) throws Exception {
        Desk desk = desk();
        Place place = place(desk, number);
        settle(
                desk,
                steps(desk).accept(place, place.version(member).orElseThrow(), Optional.empty()));
    }

    void reject(int number) throws Exception {
        Desk desk = desk();
        settle(desk, steps(desk).reject(place(desk, number), Optional.of("a title")));
    }

    List<NewDecision.Kind> kinds() throws Exception {
        return project.store().decisions().of(document.id()).stream()
                .filter(Decision::isInForce)
                .map(decision -> decision.content().kind())
                .toList();
    }

    static List<JudgedPlace.Status> states(Desk desk) {
        return desk.places().stream().map(place -> place.judged().status()).toList();
    }

    String inGold() {
        return CanonicalText.of(List.copyOf(gold.annotations().all()));
    }

    static String canonical(Annotation... all) {
        return CanonicalText.of(List.of(all));
    }
}
