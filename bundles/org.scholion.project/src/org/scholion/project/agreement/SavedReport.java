/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.Group;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.PositionUnit;
import org.scholion.project.json.JsonReading;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/** Reads what a report was made of, from the JSON of {@link AgreementTree}. */
public final class SavedReport {

    private SavedReport() {}

    /**
     * Returns the settings in a saved report.
     *
     * @param json the report
     * @throws UnreadableSettingsException when it is none, or one that was changed by hand so that
     *     it says nothing that could be repeated
     */
    public static AgreementSettings settings(String json) throws UnreadableSettingsException {
        @Nullable Object tree;
        try {
            tree = JsonReading.read(json);
        } catch (IOException e) {
            throw new UnreadableSettingsException(
                    Message.of("project.agreement.no-json", "reason", reason(e)), e);
        }
        if (tree instanceof List<?> rows
                && !rows.isEmpty()
                && rows.get(0) instanceof Map<?, ?> row
                && row.get("settings") instanceof Map<?, ?> settings) {
            try {
                return new Fields(settings).settings();
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new UnreadableSettingsException(Message.of("project.agreement.no-report"), e);
            }
        }
        throw new UnreadableSettingsException(Message.of("project.agreement.no-report"));
    }

    /** What is wrong with JSON and where, without what the library says of itself. */
    private static Message reason(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? Message.of(
                        "project.agreement.no-json-line",
                        "line",
                        json.getLocation().getLineNr(),
                        "reason",
                        JsonReason.of(json.getOriginalMessage()))
                : Message.of(e);
    }

    /**
     * The fields of settings; what is not as it is written is refused.
     *
     * @param tree the fields
     */
    private record Fields(Map<?, ?> tree) {

        AgreementSettings settings() {
            List<Layer> layers = new ArrayList<>();
            for (String word : texts("layers")) {
                layers.add(Layer.parse(word).orElseThrow(() -> refused(word)));
            }
            List<LeftOut> left = new ArrayList<>();
            for (Object each : list("left")) {
                Fields out = new Fields((Map<?, ?>) each);
                left.add(LeftOut.of(out.required("reason"), out.texts("names")));
            }
            return new AgreementSettings(
                    layers,
                    text("measure"),
                    texts("members"),
                    text("documents"),
                    text("by").map(by -> Group.Kind.valueOf(by.toUpperCase(Locale.ROOT))),
                    text("state").isPresent(),
                    new IntervalSettings(
                            (Boolean) present("interval"),
                            number("confidence").doubleValue(),
                            number("resamples").intValue(),
                            number("seed").longValue()),
                    number("schema-version").intValue(),
                    required("program"),
                    sets(),
                    left,
                    scope(),
                    rounds(),
                    gamma());
        }

        /** The layers whose γ was asked for besides; most reports have none. */
        private List<Layer> gamma() {
            List<Layer> layers = new ArrayList<>();
            for (String word : tree.containsKey("gamma") ? texts("gamma") : List.<String>of()) {
                layers.add(Layer.parse(word).orElseThrow(() -> refused(word)));
            }
            return layers;
        }

        private List<AgreementSettings.SetAt> sets() {
            List<AgreementSettings.SetAt> sets = new ArrayList<>();
            for (Object each : list("sets")) {
                Fields set = new Fields((Map<?, ?>) each);
                sets.add(
                        new AgreementSettings.SetAt(
                                set.required("document"),
                                set.required("member"),
                                set.number("sequence").longValue()));
            }
            return sets;
        }

        /** What counted; reports of earlier versions do not say, since all counted as is usual. */
        private AgreementScope scope() {
            if (!tree.containsKey("units")) {
                return AgreementScope.STANDARD;
            }
            String unit = required("units");
            // reports of earlier versions do not say, since all was aligned by words
            boolean entries = tree.containsKey("align-by") && required("align-by").equals("entry");
            return AgreementScope.of(
                            PositionUnit.ofWord(unit).orElseThrow(() -> refused(unit)),
                            texts("include"),
                            (Boolean) present("without-suggested"))
                    .withEntries(entries);
        }

        private List<AgreementSettings.RoundSets> rounds() {
            List<AgreementSettings.RoundSets> rounds = new ArrayList<>();
            for (Object each : tree.containsKey("rounds") ? list("rounds") : List.of()) {
                Fields round = new Fields((Map<?, ?>) each);
                rounds.add(new AgreementSettings.RoundSets(round.required("name"), round.sets()));
            }
            return rounds;
        }

        private static IllegalArgumentException refused(String what) {
            return new IllegalArgumentException(what);
        }

        private Object present(String name) {
            Object value = tree.get(name);
            if (value == null) {
                throw refused(name);
            }
            return value;
        }

        private Optional<String> text(String name) {
            return Optional.ofNullable((String) tree.get(name));
        }

        private String required(String name) {
            return (String) present(name);
        }

        private Number number(String name) {
            return (Number) present(name);
        }

        private List<?> list(String name) {
            return (List<?>) present(name);
        }

        private List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            list(name).forEach(each -> texts.add((String) each));
            return texts;
        }
    }
}
