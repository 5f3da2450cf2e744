/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * CoNLL-2003: one token a line, named entities as IOB2 tags.
 *
 * <p>Source: Tjong Kim Sang and De Meulder, Introduction to the CoNLL-2003 Shared Task (2003).
 */
@NonNullByDefault
package org.scholion.exchange.internal.conll;

import org.eclipse.jdt.annotation.NonNullByDefault;
