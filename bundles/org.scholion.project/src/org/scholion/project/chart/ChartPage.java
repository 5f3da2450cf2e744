/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import org.scholion.curation.study.Layer;
import org.scholion.project.agreement.AgreementPage;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.words.Words;

/** The report of agreement as a page with its charts, which prints as it is. */
public final class ChartPage {
    private ChartPage() {}

    /**
     * Returns the page.
     *
     * @param project what people call the project
     * @param words says what stands on it
     */
    public static String of(AgreementSurvey survey, String project, Words words) {
        return of(survey, survey.labels(), project, words);
    }

    /**
     * Returns the page of a report.
     *
     * @param survey what belongs to it
     * @param report whose figures stand below the charts
     * @param project what people call the project
     * @param words says what stands on the page
     */
    public static String of(
            AgreementSurvey survey, AgreementReport report, String project, Words words) {
        StringBuilder charts = new StringBuilder();
        for (Layer layer : survey.layers()) {
            if (survey.has(layer)) {
                element(charts, "h2", words.say(ChartNames.layer(layer)));
                element(charts, "p", words.say(ChartNames.reading(layer)));
                LayerCharts drawn = new LayerCharts(survey, layer, words);
                for (Picture<?> picture : drawn.all(Picture.Measure.PAGE)) {
                    element(charts, "h3", picture.title());
                    charts.append(SvgPicture.of(picture));
                }
                drawn.changes().forEach(said -> element(charts, "p", said));
            }
        }
        return AgreementPage.of(report, project, words, charts.toString());
    }

    private static void element(StringBuilder page, String name, String text) {
        page.append('<').append(name).append('>').append(SvgPicture.escaped(text));
        page.append("</").append(name).append(">\n");
    }
}
