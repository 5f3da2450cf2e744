/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.agreement.annotators.AnnotatorModel;
import org.scholion.agreement.annotators.DawidSkene;
import org.scholion.agreement.annotators.Mace;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.curation.adjudication.ClosedChoices.Item;
import org.scholion.curation.adjudication.ClosedChoices.Question;
import org.scholion.words.Message;

/**
 * How likely each choice is to be the right one, as models of annotators have it from the votes
 * before adjudication: those of Dawid and Skene (1979) and MACE (Hovy and others, 2013), each by
 * the defaults of its authors. Only places with three raters or more count; where there is none, or
 * all chose the same everywhere, it is undefined. Places that nobody marked are not among the
 * places, so that <i>not marked</i> is rarer here than in the text.
 *
 * @param question what was to be chosen
 * @param places those with three raters or more
 * @param few at how many places there were fewer
 * @param undefined why there are no figures, if there are none
 * @param models what each model found, by its name
 */
public record Posterior(
        Question question,
        List<Estimate> places,
        int few,
        Optional<Message> undefined,
        Map<String, Competence> models) {

    /** So many raters it takes to tell who is right. */
    public static final int RATERS = 3;

    public Posterior {
        places = List.copyOf(places);
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
    }

    /**
     * What the models say of a place.
     *
     * @param probabilities by the name of the model and by label, from 0 to 1; nothing where it is
     *     undefined
     */
    public record Estimate(Item item, Map<String, SortedMap<String, Double>> probabilities) {

        public Estimate {
            probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
        }
    }

    /**
     * How often each annotator gives the right label, as a model has it.
     *
     * @param members by name, from 0 to 1
     * @param converged whether the model settled
     */
    public record Competence(Map<String, Double> members, boolean converged) {

        public Competence {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * Estimates all that was gathered.
     *
     * @param seed of the starts of MACE
     */
    public static List<Posterior> of(ClosedChoices choices, long seed) {
        List<Posterior> all = new ArrayList<>();
        choices.items()
                .forEach(
                        (question, items) ->
                                all.add(of(question, items, choices.scale(question), seed)));
        return all;
    }

    private static Posterior of(Question question, List<Item> all, List<String> scale, long seed) {
        List<Item> items = all.stream().filter(item -> item.votes().size() >= RATERS).toList();
        int few = all.size() - items.size();
        if (items.isEmpty()) {
            return undefined(question, items, few, Message.of("curation.posterior.raters"));
        }
        TreeSet<String> labels = new TreeSet<>(scale);
        items.forEach(item -> labels.addAll(item.votes().values()));
        if (items.stream().flatMap(i -> i.votes().values().stream()).distinct().count() < 2) {
            return undefined(question, items, few, Message.of("curation.posterior.same"));
        }
        ItemStudy study = study(items, labels);
        List<AnnotatorModel> models =
                List.of(DawidSkene.standard().fit(study), Mace.standard(seed).fit(study));
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Map<String, SortedMap<String, Double>> probabilities = new LinkedHashMap<>();
            for (AnnotatorModel model : models) {
                SortedMap<String, Double> byLabel = new TreeMap<>();
                for (int l = 0; l < model.labels().size(); l++) {
                    byLabel.put(model.labels().get(l), model.posterior()[i][l]);
                }
                probabilities.put(model.name(), byLabel);
            }
            estimates.add(new Estimate(items.get(i), probabilities));
        }
        Map<String, Competence> competences = new LinkedHashMap<>();
        for (AnnotatorModel model : models) {
            competences.put(model.name(), new Competence(model.competences(), model.converged()));
        }
        return new Posterior(question, estimates, few, Optional.empty(), competences);
    }

    private static Posterior undefined(Question question, List<Item> items, int few, Message why) {
        return new Posterior(
                question,
                items.stream().map(item -> new Estimate(item, Map.of())).toList(),
                few,
                Optional.of(why),
                Map.of());
    }

    private static ItemStudy study(List<Item> items, TreeSet<String> labels) {
        TreeSet<String> members = new TreeSet<>();
        items.forEach(item -> members.addAll(item.votes().keySet()));
        ItemStudyBuilder builder = ItemStudy.builder().labels(labels, false).annotators(members);
        try {
            for (int i = 0; i < items.size(); i++) {
                for (Map.Entry<String, String> vote : items.get(i).votes().entrySet()) {
                    builder.rate(String.valueOf(i), vote.getKey(), vote.getValue());
                }
            }
            return builder.build();
        } catch (StudyException impossible) {
            throw new IllegalStateException("nobody votes twice at a place", impossible);
        }
    }
}
