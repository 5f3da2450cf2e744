/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.Optional;
import org.scholion.agreement.result.AgreementResult;

/**
 * A figure of a layer.
 *
 * @param layer the layer
 * @param of what of the layer it is about, such as {@code polarity}; empty for all of it
 * @param result the figure with its ingredients
 */
public record LayerFigure(Layer layer, Optional<String> of, AgreementResult result) {}
