/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.link.LinkAgreement;
import org.scholion.agreement.study.ReadStudy;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.study.StudyTables;
import org.scholion.agreement.study.TableOptions;
import org.scholion.agreement.study.WeightTable;
import org.scholion.agreement.study.WorkTable;
import org.scholion.agreement.unitizing.UnitizingMeasure;
import org.scholion.words.Message;

/** Reads the tables of a run. */
final class SubjectReader {
    private final StudyAgreement asked;

    SubjectReader(StudyAgreement asked) {
        this.asked = asked;
    }

    /** The study with what is to be measured of it. */
    ReadStudy<Subject> read() throws IOException, StudyException, MeasureException {
        String name = asked.measure();
        Optional<String> weights = asked.weights();
        TableOptions options = asked.table();
        return switch (asked.kind()) {
            case CODING -> {
                if (asked.documents().isPresent()) {
                    throw new DocumentsNotApplicableException();
                }
                yield items(options);
            }
            case UNITIZING -> {
                UnitizingMeasure m = Measures.unitizing(name, weights, asked.intervals().seed());
                yield StudyTables.units(asked.file(), work(), options)
                        .with(s -> new UnitSubject(m, s));
            }
            case CLUSTERING -> {
                ClusteringMeasure m = Measures.clustering(name, weights);
                yield StudyTables.chains(asked.file(), work(), options)
                        .with(s -> new ChainSubject(m, s));
            }
            case LINKS -> {
                LinkAgreement m = Measures.links(name, weights);
                yield StudyTables.links(asked.file(), work(), options)
                        .with(s -> new LinkSubject(m, s));
            }
        };
    }

    private WorkTable work() throws IOException, StudyException {
        return asked.documents().isPresent()
                ? StudyTables.work(asked.documents().get())
                : WorkTable.NONE;
    }

    private ReadStudy<Subject> items(TableOptions options)
            throws IOException, StudyException, MeasureException {
        Optional<Path> file =
                asked.weights()
                        .filter(w -> !Weights.NAMES.contains(w))
                        .filter(w -> w.toLowerCase(Locale.ROOT).endsWith(".csv"))
                        .map(Path::of);
        if (file.isEmpty()) {
            ItemFigure figure =
                    Measures.items(asked.measure(), asked.weights(), asked.intervals().seed());
            return StudyTables.items(asked.file(), options)
                    .with(s -> new ItemSubject(figure, s, false));
        }
        WeightTable weights = StudyTables.weights(file.get());
        if (!options.labels().isEmpty() && !options.labels().equals(weights.labels())) {
            throw new UnknownWeightsException(
                    Message.of("agreement.weights.other-labels", "labels", weights.labels()));
        }
        ItemFigure figure = Measures.items(asked.measure(), weights);
        TableOptions labelled =
                new TableOptions(options.annotators(), weights.labels(), options.missing());
        return StudyTables.items(asked.file(), labelled)
                .with(s -> new ItemSubject(figure, s, false));
    }
}
