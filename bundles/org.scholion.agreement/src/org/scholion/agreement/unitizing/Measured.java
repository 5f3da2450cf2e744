/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.function.Supplier;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;

/**
 * A figure, and the figures of draws of its documents.
 *
 * @param result the figure with its ingredients
 * @param figures the figures of draws, counted when asked for
 */
public record Measured(AgreementResult result, Supplier<DocumentFigures> figures) {}
