/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.ElementTexts;
import org.scholion.schema.Guideline;
import org.scholion.schema.Translation;
import org.scholion.schema.model.ExampleDefinition;
import org.scholion.schema.model.Guided;
import org.scholion.schema.model.GuidelineDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.TranslationDefinition;

/** Translations and guidelines, from the model and back. */
final class TextCompiler {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private TextCompiler() {}

    static ElementTexts compile(SchemaElement element) {
        List<Translation> translations =
                element.getTranslations().stream().map(TextCompiler::translation).toList();
        List<Guideline> guidelines =
                element instanceof Guided guided
                        ? guided.getGuidelines().stream().map(TextCompiler::guideline).toList()
                        : List.of();
        return new ElementTexts(translations, guidelines);
    }

    static void decompile(SchemaElement made, ElementTexts texts) {
        texts.translations().forEach(each -> made.getTranslations().add(translation(each)));
        if (made instanceof Guided guided) {
            texts.guidelines().forEach(each -> guided.getGuidelines().add(guideline(each)));
        }
    }

    private static Translation translation(TranslationDefinition translation) {
        return new Translation(
                text(translation.getLanguage()),
                text(translation.getName()),
                text(translation.getShortName()),
                text(translation.getDescription()));
    }

    private static TranslationDefinition translation(Translation translation) {
        TranslationDefinition made = FACTORY.createTranslationDefinition();
        made.setLanguage(said(translation.language()));
        made.setName(said(translation.name()));
        made.setShortName(said(translation.shortName()));
        made.setDescription(said(translation.description()));
        return made;
    }

    private static Guideline guideline(GuidelineDefinition guideline) {
        return new Guideline(
                text(guideline.getLanguage()),
                text(guideline.getText()),
                guideline.getExamples().stream().map(TextCompiler::example).toList());
    }

    private static GuidelineDefinition guideline(Guideline guideline) {
        GuidelineDefinition made = FACTORY.createGuidelineDefinition();
        made.setLanguage(said(guideline.language()));
        made.setText(said(guideline.text()));
        guideline.examples().forEach(example -> made.getExamples().add(example(example)));
        return made;
    }

    private static Guideline.Example example(ExampleDefinition example) {
        return new Guideline.Example(
                example.isNegative(), text(example.getText()), text(example.getReason()));
    }

    private static ExampleDefinition example(Guideline.Example example) {
        ExampleDefinition made = FACTORY.createExampleDefinition();
        made.setNegative(example.negative());
        made.setText(said(example.text()));
        made.setReason(said(example.reason()));
        return made;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
