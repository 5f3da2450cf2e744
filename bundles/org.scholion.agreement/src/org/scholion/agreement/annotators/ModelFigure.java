/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.annotators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.agreement.coding.ItemCounts;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * A model of annotators as a figure: the mean over annotators of their competence, the probability
 * of the right label, from 0 to 1; each annotator's own beside it, and per item the likeliest label
 * with its probability. Undefined without two annotators and two labels. There is no interval: a
 * model would have to be fitted to each draw of documents.
 */
public final class ModelFigure implements ItemFigure {
    /** Labels of single items are told up to so many items. */
    private static final int MOST_TOLD = 100_000;

    private final String name;
    private final Function<ItemStudy, AnnotatorModel> model;

    private ModelFigure(String name, Function<ItemStudy, AnnotatorModel> model) {
        this.name = name;
        this.model = model;
    }

    /** Dawid and Skene's model, with the paper's start. */
    public static ModelFigure dawidSkene() {
        return new ModelFigure("dawid-skene", s -> DawidSkene.standard().fit(s));
    }

    /** MACE, with its authors' defaults. */
    public static ModelFigure mace(long seed) {
        return new ModelFigure("mace", s -> Mace.standard(seed).fit(s));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public Optional<DocumentFigures> figures(ItemStudy study) {
        return Optional.empty();
    }

    @Override
    public AgreementResult of(ItemStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of(name, study.annotators(), Basis.SCORE)
                        .precision(Precision.without(Message.of("agreement.interval.model")));
        List<Integer> rated = AnnotatorModel.rated(study);
        result.units(rated.size());
        result.excluded(
                Message.of("agreement.excluded.rated-by-nobody"), study.items() - rated.size());
        if (study.annotators().size() < 2) {
            return result.undefined(
                    Message.of(
                            "agreement.undefined.annotators",
                            "annotators",
                            study.annotators().size()));
        }
        if (!(ItemCounts.of(study).itemsWith(2) > 0)) {
            return result.undefined(Message.of("agreement.undefined.no-shared-item"));
        }
        if (study.labels().size() < 2) {
            return result.undefined(Message.of("agreement.undefined.one-on-scale"));
        }
        AnnotatorModel fitted = model.apply(study);
        Map<String, Double> competences = fitted.competences();
        competences.forEach((who, c) -> result.annotator(who, Value.of(c)));
        result.detail("log-likelihood", fitted.logLikelihood())
                .detail("iterations", fitted.iterations())
                .detail("converged", fitted.converged());
        if (rated.size() <= MOST_TOLD) {
            result.detail("items", items(study, fitted, rated));
        }
        return result.value(
                Value.of(
                        competences.values().stream().mapToDouble(c -> c).average().orElseThrow()));
    }

    private static List<Object> items(ItemStudy study, AnnotatorModel fitted, List<Integer> rated) {
        List<Object> items = new ArrayList<>();
        for (int i : rated) {
            int label = fitted.label(i);
            Map<String, Object> item = new TreeMap<>();
            item.put("item", study.item(i));
            item.put("label", study.labels().get(label));
            item.put("probability", fitted.posterior()[i][label]);
            items.add(item);
        }
        return items;
    }
}
