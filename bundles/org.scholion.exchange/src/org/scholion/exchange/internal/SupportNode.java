/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.scholion.exchange.AnnotationSupport;

/** How far members support an annotation of gold, as a JSON object. */
public final class SupportNode {

    private SupportNode() {}

    /**
     * Returns it.
     *
     * @param type a type by its id, as the format writes types
     */
    public static ObjectNode of(AnnotationSupport support, Function<String, ObjectNode> type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        support.rule().ifPresentOrElse(rule -> node.put("rule", rule), () -> node.putNull("rule"));
        if (support.worked() == 0) {
            node.putNull("had").put("worked", 0).put("undefined", "nobody-worked");
        } else {
            node.put("had", support.had()).put("worked", support.worked());
        }
        node.put("nothing", support.nothing());
        ArrayNode others = node.putArray("other");
        for (AnnotationSupport.Other other : support.other()) {
            ObjectNode one = others.addObject();
            one.set("type", type.apply(other.typeId()));
            one.put("words", other.words());
            one.put("count", other.count());
        }
        if (support.posterior().isEmpty()) {
            node.putNull("posterior");
            support.undefined().ifPresent(why -> node.put("posterior_undefined", why));
            return node;
        }
        ObjectNode posterior = node.putObject("posterior");
        support.posterior()
                .forEach(
                        (what, models) -> {
                            ObjectNode choice = posterior.putObject(what);
                            models.forEach(
                                    (model, labels) -> {
                                        ObjectNode probabilities = choice.putObject(model);
                                        labels.forEach(probabilities::put);
                                    });
                        });
        return node;
    }
}
