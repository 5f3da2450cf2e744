/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.BasicFeatureMap;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.scholion.schema.model.DocumentLabelDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.PassageDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.StanceDefinition;
import org.scholion.schema.model.TagSetDefinition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getTagSets <em>Tag Sets</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getTypes <em>Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getStances <em>Stances</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getPassages <em>Passages</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getDocumentLabels <em>Document Labels</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.SchemaDefinitionImpl#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchemaDefinitionImpl extends SchemaElementImpl implements SchemaDefinition {
	/**
	 * The cached value of the '{@link #getTagSets() <em>Tag Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagSets()
	 * @generated
	 * @ordered
	 */
	protected EList<TagSetDefinition> tagSets;

	/**
	 * The cached value of the '{@link #getTypes() <em>Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypes()
	 * @generated
	 * @ordered
	 */
	protected FeatureMap types;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected int format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleDefinition> rules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchemaDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.SCHEMA_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TagSetDefinition> getTagSets() {
		if (tagSets == null) {
			tagSets = new EObjectContainmentEList<TagSetDefinition>(TagSetDefinition.class, this, SchemaPackage.SCHEMA_DEFINITION__TAG_SETS);
		}
		return tagSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureMap getTypes() {
		if (types == null) {
			types = new BasicFeatureMap(this, SchemaPackage.SCHEMA_DEFINITION__TYPES);
		}
		return types;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EntityDefinition> getEntities() {
		return getTypes().list(SchemaPackage.Literals.SCHEMA_DEFINITION__ENTITIES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationDefinition> getRelations() {
		return getTypes().list(SchemaPackage.Literals.SCHEMA_DEFINITION__RELATIONS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StanceDefinition> getStances() {
		return getTypes().list(SchemaPackage.Literals.SCHEMA_DEFINITION__STANCES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PassageDefinition> getPassages() {
		return getTypes().list(SchemaPackage.Literals.SCHEMA_DEFINITION__PASSAGES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentLabelDefinition> getDocumentLabels() {
		return getTypes().list(SchemaPackage.Literals.SCHEMA_DEFINITION__DOCUMENT_LABELS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(int newFormat) {
		int oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SCHEMA_DEFINITION__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SCHEMA_DEFINITION__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleDefinition> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<RuleDefinition>(RuleDefinition.class, this, SchemaPackage.SCHEMA_DEFINITION__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.SCHEMA_DEFINITION__TAG_SETS:
				return ((InternalEList<?>)getTagSets()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SCHEMA_DEFINITION__TYPES:
				return ((InternalEList<?>)getTypes()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SCHEMA_DEFINITION__ENTITIES:
				return ((InternalEList<?>)getEntities()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SCHEMA_DEFINITION__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SCHEMA_DEFINITION__STANCES:
				return ((InternalEList<?>)getStances()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SCHEMA_DEFINITION__PASSAGES:
				return ((InternalEList<?>)getPassages()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SCHEMA_DEFINITION__DOCUMENT_LABELS:
				return ((InternalEList<?>)getDocumentLabels()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SCHEMA_DEFINITION__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.SCHEMA_DEFINITION__TAG_SETS:
				return getTagSets();
			case SchemaPackage.SCHEMA_DEFINITION__TYPES:
				if (coreType) return getTypes();
				return ((FeatureMap.Internal)getTypes()).getWrapper();
			case SchemaPackage.SCHEMA_DEFINITION__ENTITIES:
				return getEntities();
			case SchemaPackage.SCHEMA_DEFINITION__RELATIONS:
				return getRelations();
			case SchemaPackage.SCHEMA_DEFINITION__STANCES:
				return getStances();
			case SchemaPackage.SCHEMA_DEFINITION__PASSAGES:
				return getPassages();
			case SchemaPackage.SCHEMA_DEFINITION__DOCUMENT_LABELS:
				return getDocumentLabels();
			case SchemaPackage.SCHEMA_DEFINITION__FORMAT:
				return getFormat();
			case SchemaPackage.SCHEMA_DEFINITION__LANGUAGE:
				return getLanguage();
			case SchemaPackage.SCHEMA_DEFINITION__RULES:
				return getRules();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.SCHEMA_DEFINITION__TAG_SETS:
				getTagSets().clear();
				getTagSets().addAll((Collection<? extends TagSetDefinition>)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__TYPES:
				((FeatureMap.Internal)getTypes()).set(newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__ENTITIES:
				getEntities().clear();
				getEntities().addAll((Collection<? extends EntityDefinition>)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends RelationDefinition>)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__STANCES:
				getStances().clear();
				getStances().addAll((Collection<? extends StanceDefinition>)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__PASSAGES:
				getPassages().clear();
				getPassages().addAll((Collection<? extends PassageDefinition>)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__DOCUMENT_LABELS:
				getDocumentLabels().clear();
				getDocumentLabels().addAll((Collection<? extends DocumentLabelDefinition>)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__FORMAT:
				setFormat((Integer)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends RuleDefinition>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SchemaPackage.SCHEMA_DEFINITION__TAG_SETS:
				getTagSets().clear();
				return;
			case SchemaPackage.SCHEMA_DEFINITION__TYPES:
				getTypes().clear();
				return;
			case SchemaPackage.SCHEMA_DEFINITION__ENTITIES:
				getEntities().clear();
				return;
			case SchemaPackage.SCHEMA_DEFINITION__RELATIONS:
				getRelations().clear();
				return;
			case SchemaPackage.SCHEMA_DEFINITION__STANCES:
				getStances().clear();
				return;
			case SchemaPackage.SCHEMA_DEFINITION__PASSAGES:
				getPassages().clear();
				return;
			case SchemaPackage.SCHEMA_DEFINITION__DOCUMENT_LABELS:
				getDocumentLabels().clear();
				return;
			case SchemaPackage.SCHEMA_DEFINITION__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case SchemaPackage.SCHEMA_DEFINITION__RULES:
				getRules().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SchemaPackage.SCHEMA_DEFINITION__TAG_SETS:
				return tagSets != null && !tagSets.isEmpty();
			case SchemaPackage.SCHEMA_DEFINITION__TYPES:
				return types != null && !types.isEmpty();
			case SchemaPackage.SCHEMA_DEFINITION__ENTITIES:
				return !getEntities().isEmpty();
			case SchemaPackage.SCHEMA_DEFINITION__RELATIONS:
				return !getRelations().isEmpty();
			case SchemaPackage.SCHEMA_DEFINITION__STANCES:
				return !getStances().isEmpty();
			case SchemaPackage.SCHEMA_DEFINITION__PASSAGES:
				return !getPassages().isEmpty();
			case SchemaPackage.SCHEMA_DEFINITION__DOCUMENT_LABELS:
				return !getDocumentLabels().isEmpty();
			case SchemaPackage.SCHEMA_DEFINITION__FORMAT:
				return format != FORMAT_EDEFAULT;
			case SchemaPackage.SCHEMA_DEFINITION__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case SchemaPackage.SCHEMA_DEFINITION__RULES:
				return rules != null && !rules.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (types: ");
		result.append(types);
		result.append(", format: ");
		result.append(format);
		result.append(", language: ");
		result.append(language);
		result.append(')');
		return result.toString();
	}

} //SchemaDefinitionImpl
