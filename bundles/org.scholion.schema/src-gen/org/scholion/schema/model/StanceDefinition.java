/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stance Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of stance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getHolderTypes <em>Holder Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getTargetTypes <em>Target Types</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition()
 * @model extendedMetaData="kind='elementOnly' name='stance'"
 * @generated
 */
public interface StanceDefinition extends TypeDefinition {
	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the tag set that is its polarity scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see #setPolarity(String)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_Polarity()
	 * @model required="true"
	 *        extendedMetaData="kind='attribute' name='polarity'"
	 * @generated
	 */
	String getPolarity();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(String value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the ordered tag set that is its intensity scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(String)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_Intensity()
	 * @model extendedMetaData="kind='attribute' name='intensity'"
	 * @generated
	 */
	String getIntensity();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(String value);

	/**
	 * Returns the value of the '<em><b>Holder Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the entity types a holder may have; none for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_HolderTypes()
	 * @model extendedMetaData="kind='element' name='holder'"
	 * @generated
	 */
	EList<String> getHolderTypes();

	/**
	 * Returns the value of the '<em><b>Target Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the types a target may have; none for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_TargetTypes()
	 * @model extendedMetaData="kind='element' name='target'"
	 * @generated
	 */
	EList<String> getTargetTypes();

} // StanceDefinition
