/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.agreement.unitizing.SpanF;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.SetState;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.project.MeasureSets;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextBoundaries;

/** The sample's sets give the figures of the same marks written unit by unit. */
class SampleAgreementTest {

    @Test
    void thatTheSamplesSetsGiveTheFiguresOfTheirUnits(@TempDir Path folder) throws Exception {
        FileAddress file = new FileAddress(folder.resolve("sample.scholion"));
        SampleProject.create(file, Progress.NONE);
        try (OpenProject project = OpenProject.open(file)) {
            ContinuumStudy written = written(project);
            List<LayerFigure> figures =
                    new MeasureSets(project)
                            .run(
                                    new MeasureSets.Request(
                                            List.of(Layer.of(Layer.Kind.ENTITY)),
                                            Optional.empty(),
                                            List.of("amina", "ravi"),
                                            Optional.empty(),
                                            Optional.empty(),
                                            true,
                                            IntervalSettings.STANDARD,
                                            "1"),
                                    Progress.NONE)
                            .report()
                            .figures();
            AgreementResult exact = figures.get(0).result();
            AgreementResult alpha = figures.get(1).result();
            assertThat(exact.number()).isCloseTo(SpanF.exact().value(written).get(), within(1e-12));
            assertThat(alpha.number())
                    .isCloseTo(new KrippendorffAlphaU().value(written).get(), within(1e-12));
            assertThat(exact.units()).isEqualTo(written.units());
        }
    }

    private static ContinuumStudy written(OpenProject project) throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        for (DocumentRecord document : project.store().documents().all()) {
            List<AnnotationSet> done =
                    project.store().sets().of(document.id()).stream()
                            .filter(s -> s.state() == SetState.DONE)
                            .filter(s -> List.of("amina", "ravi").contains(s.member()))
                            .toList();
            if (done.size() < 2) {
                continue;
            }
            String text = project.store().documents().text(document.id());
            TextBoundaries boundaries = TextBoundaries.of(text, "");
            builder.document(document.name(), clusters(boundaries, text.length()));
            for (AnnotationSet set : done) {
                builder.worked(set.member(), document.name());
                for (Annotation annotation : project.store().annotations().of(set.id())) {
                    if (annotation instanceof Mention mention) {
                        builder.unit(
                                set.member(),
                                project.schema().type(mention.typeId()).orElseThrow().name(),
                                clusters(boundaries, mention.span().begin()),
                                clusters(boundaries, mention.span().end()),
                                document.name());
                    }
                }
            }
        }
        return builder.build();
    }

    /** How many clusters begin before an offset. */
    private static int clusters(TextBoundaries boundaries, int offset) {
        int clusters = 0;
        for (int at = 0; at < offset; at = boundaries.graphemeAfter(at)) {
            clusters++;
        }
        return clusters;
    }
}
