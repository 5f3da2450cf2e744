/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;

/** A schema as a labelling configuration of Label Studio. */
final class LabelConfiguration {

    private LabelConfiguration() {}

    static String of(LabelNames names) {
        StringWriter written = new StringWriter();
        String text = LabelStudioFlavour.free(LabelStudioFlavour.TEXT, names);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
            xml.writeStartElement("View");
            if (names.relations().size() > 1) {
                line(xml, 1);
                xml.writeStartElement("Relations");
                for (RelationType type : names.schema().types(RelationType.class)) {
                    line(xml, 2);
                    xml.writeEmptyElement("Relation");
                    xml.writeAttribute("value", names.type(type.id()));
                }
                line(xml, 1);
                xml.writeEndElement();
            }
            line(xml, 1);
            xml.writeStartElement("Labels");
            xml.writeAttribute("name", LabelStudioFlavour.free(LabelStudioFlavour.LABELS, names));
            xml.writeAttribute("toName", text);
            for (EntityType type : names.schema().types(EntityType.class)) {
                if (!type.isAbstract()) {
                    line(xml, 2);
                    xml.writeEmptyElement("Label");
                    xml.writeAttribute("value", names.type(type.id()));
                    xml.writeAttribute(
                            "background",
                            String.format("#%06x", type.description().color().light()));
                }
            }
            line(xml, 1);
            xml.writeEndElement();
            line(xml, 1);
            xml.writeEmptyElement("Text");
            xml.writeAttribute("name", text);
            xml.writeAttribute("value", "$" + LabelStudioFlavour.TEXT);
            for (DocumentLabelType type : names.documentLabels()) {
                choices(xml, type, names, text);
            }
            line(xml, 0);
            xml.writeEndElement();
            line(xml, 0);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toString();
    }

    private static void choices(
            XMLStreamWriter xml, DocumentLabelType type, LabelNames names, String text)
            throws XMLStreamException {
        boolean open = names.isOpen(type);
        line(xml, 1);
        if (open) {
            xml.writeEmptyElement("Choices");
        } else {
            xml.writeStartElement("Choices");
        }
        xml.writeAttribute("name", names.type(type.id()));
        xml.writeAttribute("toName", text);
        xml.writeAttribute("choice", type.multiple() ? "multiple" : "single");
        if (open) {
            xml.writeAttribute("value", "$" + LabelStudioFlavour.choices(type, names));
            return;
        }
        for (String label : names.labels(type)) {
            line(xml, 2);
            xml.writeEmptyElement("Choice");
            xml.writeAttribute("value", label);
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
