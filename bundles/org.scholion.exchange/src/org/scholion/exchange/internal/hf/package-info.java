/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * JSON Lines as the library <em>datasets</em> loads them.
 *
 * <p>Source: Hugging Face, Datasets, <a
 * href="https://huggingface.co/docs/datasets/loading#json">Load: JSON</a>.
 */
@NonNullByDefault
package org.scholion.exchange.internal.hf;

import org.eclipse.jdt.annotation.NonNullByDefault;
