/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/** A type system as INCEpTION writes it is adopted, with two corrections of what is guessed. */
class TypeSystemJourney extends Journey {

    private static final String UIMA = "uima.tcas.Annotation";

    private static String type(String name, String above, String... features) {
        StringBuilder xml =
                new StringBuilder(
                        "<typeDescription><name>"
                                + name
                                + "</name><description/><supertypeName>"
                                + above
                                + "</supertypeName><features>");
        for (int i = 0; i < features.length; i += 2) {
            xml.append("<featureDescription><name>")
                    .append(features[i])
                    .append("</name><description/><rangeTypeName>")
                    .append(features[i + 1])
                    .append("</rangeTypeName></featureDescription>");
        }
        return xml.append("</features></typeDescription>").toString();
    }

    private Path typeSystem() throws Exception {
        return Files.writeString(
                file("TypeSystem.xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<typeSystemDescription"
                        + " xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>"
                        + type(
                                "webanno.custom.Ally",
                                UIMA,
                                "Dependent",
                                UIMA,
                                "Governor",
                                UIMA,
                                "how",
                                "uima.cas.String")
                        + type(
                                "webanno.custom.Office",
                                UIMA,
                                "level",
                                "uima.cas.String",
                                "holder",
                                UIMA)
                        + type("webanno.custom.Scratch", UIMA, "text", "uima.cas.String")
                        + "</types></typeSystemDescription>");
    }

    private void choose(Tree tree, String declared, String use) {
        workbench.driver().selectRow(tree, declared);
        workbench.driver().choose("Selected becomes", use);
    }

    @Test
    void thatATypeSystemIsAdoptedWithTwoCorrections() throws Exception {
        OpenProject project = openTexts("empty");
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(workbench, "Import types…", "Import types", "Import");
        wizard.awaitWords("Choose a file");
        workbench.driver().fill("File", typeSystem().toString());
        wizard.awaitWords("things in the schema are new");
        workbench.screenshot("types-proposed");
        Tree tree =
                Wait.forValue(
                        "the types",
                        () ->
                                Widgets.activeShell()
                                        .flatMap(
                                                shell ->
                                                        Widgets.find(
                                                                shell,
                                                                Tree.class,
                                                                each -> each.getItemCount() == 3)));
        choose(tree, "webanno.custom.Scratch", "Left out");
        choose(tree, "holder", "Left out");
        Wait.until("what was chosen", () -> tree.getItem(2).getText(1).equals("Left out"));
        wizard.awaitWords("things in the schema are new");
        workbench.screenshot("types-corrected");
        wizard.run();
        workbench.screenshot("types-imported");
        wizard.close();
        Schema schema = Ui.call(project::schema);
        assertThat(schema.types(EntityType.class))
                .extracting(EntityType::id)
                .containsExactly("webanno.custom.Office");
        assertThat(schema.types(RelationType.class))
                .extracting(RelationType::id)
                .containsExactly("webanno.custom.Ally");
        assertThat(schema.type("webanno.custom.Office").orElseThrow().attributes())
                .extracting(attribute -> attribute.id())
                .noneMatch(id -> id.contains("holder"))
                .hasSize(1);
    }
}
